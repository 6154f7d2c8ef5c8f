import type { DraftPicture } from '../../draft.ts'
import { isObject, own, ownList, ownNumber, ownText } from '../values/own-value.ts'
import { plainText } from '../values/plain-text.ts'
import { safeAddress } from '../values/safe-address.ts'
import { renderedHtml } from './rendered.ts'

type Size = { src: string; width: number; height: number }

/** No screen shows more of a picture; originals of 6,000 pixels are for `srcset` only. */
const widest = 2048

/** A post's featured picture: embedded with all its sizes, else the bare address that plug-ins leave. */
export function readPostPicture(post: unknown, base?: string): DraftPicture | undefined {
  const media = ownList(post, '_embedded', 'wp:featuredmedia').find(entry => ownText(entry, 'source_url'))
  return media === undefined ? barePicture(post, base) : embeddedPicture(media, base)
}

function embeddedPicture(media: unknown, base?: string): DraftPicture | undefined {
  const type = ownText(media, 'media_type') ?? ownText(media, 'mime_type') ?? 'image'
  const address = safeAddress(ownText(media, 'source_url') ?? '', base)
  if (!type.startsWith('image') || !address) return undefined
  const details = own(media, 'media_details')
  const full = toSize(address, details)
  const alt = plainText(ownText(media, 'alt_text') ?? '')
  const captionHtml = renderedHtml(media, 'caption')
  const credit = readCredit(media)
  return {
    ...chooseSizes(address, full, readSizes(details, base)),
    ...(alt && { alt }),
    ...(plainText(captionHtml) && { captionHtml }),
    ...(credit && { credit }),
  }
}

/** `sizes` is an object, or `[]` where there are none. Crops of another shape are left out. */
function readSizes(details: unknown, base?: string): Size[] {
  const sizes = own(details, 'sizes')
  if (!isObject(sizes)) return []
  return Object.values(sizes).flatMap(size => {
    const address = safeAddress(ownText(size, 'source_url') ?? '', base)
    return (address && toSize(address, size)) || []
  })
}

function chooseSizes(address: string, full: Size | undefined, sizes: Size[]): DraftPicture {
  if (!full) return { src: address }
  const sameShape = sizes.filter(size => Math.abs((size.width * full.height) / (size.height * full.width) - 1) < 0.02)
  const byWidth = new Map([full, ...sameShape].map(size => [size.width, size]))
  const ordered = [...byWidth.values()].sort((a, b) => a.width - b.width)
  const best = ordered.findLast(({ width }) => width <= widest) ?? full
  const shown = best.width < 600 ? full : best
  const srcset = ordered.map(({ src, width }) => `${src.replaceAll(',', '%2C')} ${width}w`).join(', ')
  return { ...shown, ...(ordered.length > 1 && { srcset }) }
}

function toSize(src: string, measures: unknown): Size | undefined {
  const width = ownNumber(measures, 'width')
  const height = ownNumber(measures, 'height')
  return width && height ? { src, width, height } : undefined
}

function readCredit(media: unknown): string | undefined {
  const fields = [
    ownText(media, 'meta', '_media_credit'),
    ownText(media, 'meta', '_wp_attachment_credit'),
    ownText(media, 'media_details', 'image_meta', 'credit'),
    ownText(media, 'media_details', 'image_meta', 'copyright'),
  ]
  return plainText(fields.find(Boolean) ?? '') || undefined
}

function barePicture(post: unknown, base?: string): DraftPicture | undefined {
  const jetpack = safeAddress(ownText(post, 'jetpack_featured_media_url') ?? '', base)
  if (jetpack) return { src: jetpack }
  // Yoast names the site's own picture where the post has none.
  if (own(post, 'featured_media') === 0) return undefined
  const yoast = own(post, 'yoast_head_json', 'og_image', 0)
  const src = safeAddress(ownText(yoast, 'url') ?? '', base)
  return src ? (toSize(src, yoast) ?? { src }) : undefined
}
