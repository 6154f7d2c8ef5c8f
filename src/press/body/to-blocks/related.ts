import type { Content, Inline } from '../../../edition/blocks.ts'
import { seeMorePhrases } from '../see-more-phrases.ts'
import { textOf } from '../text-of.ts'

/** Longer than any phrase with its brackets; also keeps the expressions below from long texts. */
const longestPhrase = 80

type Link = Extract<Inline, { kind: 'link' }>

/** Finds out whether a phrase, in lower case and without its colon, opens a related link. */
export type SeeMore = (phrase: string) => boolean

/** The test for a publisher's phrases and the built-in ones. */
export function seeMoreTest(phrases: readonly string[]): SeeMore {
  const known = new Set([...seeMorePhrases, ...phrases].map(phrase => bare(phrase).toLowerCase()))
  known.delete('')
  return phrase => known.has(phrase.toLowerCase().replaceAll('’', "'"))
}

/**
 * Reads a paragraph that holds nothing but "See more: <link>", in brackets or not, the phrase outside or inside
 * the link. `undefined` when it holds anything else.
 */
export function readRelated(text: readonly Inline[], seeMore: SeeMore): Content | undefined {
  const parts = flatten(text)
  const links = parts.filter(part => typeof part !== 'string')
  const [link] = links
  if (link === undefined || links.length > 1) return undefined
  const at = parts.indexOf(link)
  const opening = words(parts.slice(0, at))
  if (opening.length > longestPhrase) return undefined
  const before = bare(opening)
  const after = words(parts.slice(at + 1))
  const headline = textOf(link.text).replace(/\s+/g, ' ').trim()
  if (headline === '' || /[\p{L}\p{N}]/u.test(after)) return undefined
  if (before !== '') return seeMore(before) ? { kind: 'related', label: before, href: link.href, headline } : undefined
  const inside = /^[[［【(（「]?\s*([^:：|｜–—]{2,40})\s*[:：|｜–—]\s*(\S.*)$/u.exec(headline)
  const label = bare(inside?.[1] ?? '')
  if (label === '' || !seeMore(label)) return undefined
  return { kind: 'related', label, href: link.href, headline: (inside?.[2] ?? '').replace(/[\]］】]$/, '') }
}

/** Text and links of inline content, without the marks around and between them. */
function flatten(text: readonly Inline[]): (string | Link)[] {
  return text.flatMap(part => {
    if (typeof part === 'string') return [part]
    if (part.kind === 'link') return [part]
    return part.kind === 'break' ? ['\n'] : flatten(part.text)
  })
}

const words = (parts: readonly (string | Link)[]) => parts.filter(part => typeof part === 'string').join('')

/** A phrase without brackets, arrows, colons and white space around it. */
const bare = (phrase: string) => phrase.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ')
