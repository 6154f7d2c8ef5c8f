import type { Block, Content, Inline } from '../../edition/blocks.ts'
import { assignIds } from './assign-ids.ts'
import { safeAddress } from './safe-address.ts'

/**
 * Makes blocks of plain text: blank lines part paragraphs, single line breaks stay, web addresses become links.
 * Lone surrogates become U+FFFD, as in HTML.
 */
export function buildTextBody(text: string): Block[] {
  const paragraphs = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map(paragraph => readLines(paragraph))
    .filter(lines => lines.length > 0)
  return assignIds(
    paragraphs.map((lines): Content => ({ kind: 'paragraph', text: lines })),
    () => undefined,
  )
}

function readLines(paragraph: string): Inline[] {
  const lines = paragraph
    .split('\n')
    .map(line => line.replace(/\p{Cc}+/gu, ' ').trim())
    .filter(line => line !== '')
  return lines.flatMap((line, at): Inline[] => (at === 0 ? readLinks(line) : [{ kind: 'break' }, ...readLinks(line)]))
}

/** An address ends before the punctuation of the sentence around it. */
const webAddress = /https?:\/\/[^\s<>"'“”‘’「」『』（），。、；：！？]{1,2000}/giu

function readLinks(line: string): Inline[] {
  const inline: Inline[] = []
  let from = 0
  for (const found of line.matchAll(webAddress)) {
    const address = withoutPunctuation(found[0])
    const href = safeAddress(address)
    if (href === undefined) continue
    if (found.index > from) inline.push(line.slice(from, found.index))
    inline.push({ kind: 'link', href, text: [address] })
    from = found.index + address.length
  }
  if (from < line.length) inline.push(line.slice(from))
  return inline
}

function withoutPunctuation(address: string): string {
  let end = address.length
  while (/[.,;:!?*_\])}]/.test(address.charAt(end - 1)) && !closesOwn(address.slice(0, end))) end--
  return address.slice(0, end)
}

/** `…/Rome_(city)` keeps its bracket. */
const closesOwn = (address: string) => address.endsWith(')') && address.split('(').length === address.split(')').length
