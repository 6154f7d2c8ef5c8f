import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { tameHtml } from './tame-html.ts'
import { element, text } from './tree/make.ts'

/**
 * Reads a piece of publisher HTML into a tree whose root is one element. Never throws: whatever the parser cannot
 * bear is read as text. Lone surrogates become U+FFFD.
 */
export function parseHtml(html: string): Element {
  const source = tameHtml(html.toWellFormed())
  return element('body', {}, parse(source))
}

function parse(source: string): ElementContent[] {
  if (!/[<&]/.test(source)) return source === '' ? [] : [text(source)]
  try {
    return fromHtml(source, { fragment: true }).children.filter(node => node.type !== 'doctype')
  } catch {
    return [text(source.replace(/<[^<>]*>/g, ' '))]
  }
}
