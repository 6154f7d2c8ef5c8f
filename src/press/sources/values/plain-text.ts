import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { cleanLine } from './clean-text.ts'
import { longestName } from './limit-line.ts'

/** Elements whose content is not meant to be read. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object'])
/** Elements inside a line; all others part words. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Longer HTML is no title or excerpt; it is shortened before it is parsed. */
const longest = 50_000

/** The text of a piece of HTML as one line, character references decoded once. Never throws. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return cleanLine(html)
  return cleanLine(textOf(html.slice(0, longest)))
}

/** The same for a name, which is never a paragraph: an absurdly long one is cut. */
export function plainName(html: string): string {
  return plainText(html).slice(0, longestName).toWellFormed().trim()
}

function textOf(html: string): string {
  let text = ''
  const waiting: (Nodes | string)[] = [parse(html)]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') text += node
    else if (node.type === 'text') text += node.value
    else if (node.type === 'root') waiting.push(...node.children.toReversed())
    else if (node.type === 'element' && !unread.has(node.tagName)) {
      const gap = inline.has(node.tagName) ? '' : ' '
      waiting.push(gap, ...node.children.toReversed(), gap)
    }
  }
  return text
}

/** The parser's own tree walk is recursive, so that absurd nesting overflows it: then tags are cut out instead. */
function parse(html: string): Nodes {
  try {
    return fromHtml(html, { fragment: true })
  } catch {
    return fromHtml(html.replaceAll(/<[^>]*>/g, ' '), { fragment: true })
  }
}
