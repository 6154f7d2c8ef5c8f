import type * as v from 'valibot'
import type { imageSchema, itemSchema } from '../../../edition/input-schema.ts'
import type { DraftPicture } from '../../draft.ts'
import { type Desk, tell } from '../desk.ts'
import { cleanLine, cleanText } from '../values/clean-text.ts'
import { ownList, ownText } from '../values/own-value.ts'
import type { Kept } from '../values/read-fields.ts'
import { mediaAddress, safeAddress } from '../values/safe-address.ts'

type Item = Kept<v.InferOutput<typeof itemSchema>>
type Words = Kept<v.InferOutput<typeof imageSchema>>

/** An item's main picture with the words and measures that our own format gives it. */
export function readItemPicture(
  item: Item,
  raw: unknown,
  path: string,
  desk: Desk,
  base?: string,
): DraftPicture | undefined {
  const field = item.image?.trim() ? 'image' : 'banner_image'
  const written = item[field]?.trim() || attachedPicture(raw)
  if (!written) return undefined
  const resolve = (address: string) =>
    (base === undefined && desk.local && mediaAddress(address)) || safeAddress(address, base)
  const src = resolve(written)
  if (!src) {
    const what = `“${cleanLine(written).slice(0, 80)}” is no address of a picture.`
    const fix = 'Give media/name.jpg in the folder of the edition, or an address that begins with https://.'
    tell(desk, `${path}.${field}`, what, 'The article is printed without this picture.', fix)
    return undefined
  }
  return { src, ...readWords(item._broadsheet?.image ?? {}) }
}

function readWords(words: Words): Omit<DraftPicture, 'src'> {
  const srcset = cleanLine(words.srcset ?? '')
  const credit = cleanLine(words.credit ?? '')
  return {
    ...(srcset && { srcset }),
    ...(words.width && words.height && { width: Math.round(words.width), height: Math.round(words.height) }),
    ...(words.alt !== undefined && { alt: cleanLine(words.alt) }),
    ...(words.caption?.trim() && { captionHtml: cleanText(words.caption) }),
    ...(credit && { credit }),
    ...(words.colour && { colour: words.colour }),
  }
}

/** Podcasts and photo blogs attach their pictures instead. */
function attachedPicture(raw: unknown): string | undefined {
  const picture = ownList(raw, 'attachments').find(file => ownText(file, 'mime_type')?.startsWith('image/'))
  return ownText(picture, 'url')
}
