import type { Element } from 'hast'
import type { Picture } from '../../../edition/model.ts'
import { oneLine } from '../one-line.ts'
import { safeAddress } from '../safe-address.ts'
import { largestOf, readSrcset } from '../srcset.ts'
import { attribute, hasClass, wholeNumber } from '../tree/attributes.ts'

/** Reads an `<img>`; `undefined` when no address of it can be shown. */
export function readPicture(img: Element, base: string | undefined): Picture | undefined {
  const candidates = readSrcset(attribute(img, 'srcSet') ?? '').flatMap(({ address, descriptor }) => {
    const safe = pictureAddress(address, base)
    return safe === undefined ? [] : [{ address: safe, descriptor }]
  })
  const src = pictureAddress(attribute(img, 'src') ?? '', base) ?? largestOf(candidates)
  if (src === undefined) return undefined
  const picture: Picture = { src, alt: tidyAlt(attribute(img, 'alt')) }
  // One candidate without a width says no more than `src` does; two of different kinds cannot be compared.
  const srcset = candidates.filter(
    ({ descriptor }) => descriptor.endsWith('w') === candidates[0]?.descriptor.endsWith('w'),
  )
  if (srcset.length > 1) {
    picture.srcset = srcset.map(({ address, descriptor }) => `${address} ${descriptor}`.trim()).join(', ')
  }
  const width = wholeNumber(img, 'width', 2, 20_000)
  const height = wholeNumber(img, 'height', 2, 20_000)
  // One side alone says nothing about the space the picture will take.
  if (width !== undefined && height !== undefined) Object.assign(picture, { width, height })
  return picture
}

/** A picture's address: of the web or of this edition, never of a letter box or a place in the page. */
function pictureAddress(value: string, base: string | undefined): string | undefined {
  const address = safeAddress(value, base)
  if (address === undefined || !/^(?:https?:|\/)/.test(address)) return undefined
  // In a `srcset` an address cannot begin or end with a comma; percent-encoded it means the same.
  return address.replace(/,+$/, commas => '%2C'.repeat(commas.length))
}

/** Alternative text on one line. */
export const tidyAlt = (alt: string | undefined) => oneLine(alt ?? '')

/** Whether a picture stands for characters: an emoji, a formula, an icon no larger than a line. */
export function isInlinePicture(img: Element): boolean {
  if (hasClass(img, 'emoji', 'wp-smiley', 'latex', 'mwe-math-fallback-image-inline')) return true
  const width = wholeNumber(img, 'width', 2, iconSide)
  const height = wholeNumber(img, 'height', 2, iconSide)
  return width !== undefined && height !== undefined
}

/** CSS pixels. */
const iconSide = 24
