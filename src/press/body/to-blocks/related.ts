import type { Content, Inline } from '../../../edition/blocks.ts'
import { oneLine } from '../one-line.ts'
import { textOf } from '../text-of.ts'
import type { SeeMore } from './see-more.ts'

type Link = Extract<Inline, { kind: 'link' }>
type Part = string | Link

/** Longer than any phrase that opens a related link: what stands before the first link is a sentence then. */
const longestOpening = 120

/**
 * Reads a paragraph that holds nothing but "See more: <link>", in brackets or not, the phrase outside or inside the
 * link; more links may follow, each on its own line. `undefined` when it holds anything else.
 */
export function readRelated(text: readonly Inline[], seeMore: SeeMore): Content[] | undefined {
  const related: Content[] = []
  let opening = ''
  for (const part of flatten(text)) {
    if (typeof part !== 'string') {
      if (opening.length > longestOpening) return undefined
      const read = readLink(part, opening, related.length > 0, seeMore)
      if (read === undefined) return undefined
      related.push(read)
      opening = ''
    } else {
      opening += part
      // After a link only punctuation may stand, and a line break before the next.
      if (related.length > 0 && /[\p{L}\p{N}]/u.test(part)) return undefined
    }
  }
  return related.length === 0 ? undefined : related
}

function readLink(link: Link, before: string, further: boolean, seeMore: SeeMore): Content | undefined {
  const headline = oneLine(textOf(link.text))
  if (headline === '') return undefined
  const { href } = link
  const label = seeMore(before)
  if (label !== undefined) return { kind: 'related', label, href, headline }
  if (further) return before.includes('\n') ? { kind: 'related', href, headline } : undefined
  if (/[\p{L}\p{N}]/u.test(before)) return undefined
  const [, phrase = '', rest = ''] = /^([^:：|｜–—]{2,40})[:：|｜–—]\s*(\S.*)$/u.exec(headline) ?? []
  const inside = seeMore(phrase)
  return inside === undefined
    ? undefined
    : { kind: 'related', label: inside, href, headline: rest.replace(/[\]］】]$/, '') }
}

/** Text and links of inline content, without the marks around and between them. */
function flatten(text: readonly Inline[]): Part[] {
  return text.flatMap((part): Part[] => {
    if (typeof part === 'string') return [part]
    if (part.kind === 'link') return [part]
    return part.kind === 'break' ? ['\n'] : flatten(part.text)
  })
}

/**
 * Reads a phrase alone ("Related stories:") and the list of links under it. The list must hold nothing but links.
 */
export function gatherRelated(blocks: readonly Content[], seeMore: SeeMore): Content[] {
  const gathered: Content[] = []
  for (const block of blocks) {
    const before = gathered.at(-1)
    const label = block.kind === 'list' && before !== undefined ? phraseOf(before, seeMore) : undefined
    const links = block.kind === 'list' && label !== undefined ? linksOf(block.items) : undefined
    if (links === undefined) gathered.push(block)
    else {
      gathered.pop()
      for (const [at, link] of links.entries()) gathered.push({ kind: 'related', ...(at === 0 && { label }), ...link })
    }
  }
  return gathered
}

function phraseOf(block: Content, seeMore: SeeMore): string | undefined {
  return block.kind === 'paragraph' || block.kind === 'heading' ? seeMore(textOf(block.text)) : undefined
}

function linksOf(items: readonly Content[][]): { href: string; headline: string }[] | undefined {
  const links = items.flatMap(([item, ...more]) => {
    if (item?.kind !== 'paragraph' || more.length > 0) return []
    const [link, ...rest] = flatten(item.text)
    if (link === undefined || typeof link === 'string' || rest.length > 0) return []
    return [{ href: link.href, headline: oneLine(textOf(link.text)) }]
  })
  return links.length === items.length ? links : undefined
}
