/** Longest slug in bytes of UTF-8: leaves room for `.json` and a number below the 255 bytes of most file systems. */
const maxBytes = 180

/** Names that Windows cannot store a file under. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Makes a safe slug of any text: lower case, letters and digits of every script kept, everything else a hyphen. The
 * result is one path segment (no slash, no dot at either end) and may be empty when nothing usable is left.
 */
export function toSlug(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
  const slug = shorten(plain.replace(/^-+|-+$/g, ''))
  return reserved.test(slug) ? `${slug}-` : slug
}

function shorten(slug: string): string {
  if (Buffer.byteLength(slug) <= maxBytes) return slug
  let bytes = 0
  let kept = ''
  for (const letter of slug) {
    bytes += Buffer.byteLength(letter)
    if (bytes > maxBytes) break
    kept += letter
  }
  const lastBreak = kept.lastIndexOf('-')
  return lastBreak > kept.length / 2 ? kept.slice(0, lastBreak) : kept
}

/** Hands out slugs that are unique even on file systems that do not tell cases apart. */
export class SlugBook {
  #taken = new Set<string>()

  /** The first free one of `wish`, `wish-2`, `wish-3` …; `fallback` is used when the wish has no usable letter. */
  claim(wish: string, fallback: string): string {
    const base = toSlug(wish) || toSlug(fallback) || 'story'
    let slug = base
    for (let n = 2; this.#taken.has(slug); n++) slug = `${base}-${n}`
    this.#taken.add(slug)
    return slug
  }
}
