import type { Element } from 'hast'
import type { Content } from '../../../edition/blocks.ts'
import { attribute } from '../tree/attributes.ts'
import { findTag } from '../tree/find.ts'
import { textContent } from '../tree/text-content.ts'
import type { Desk, Place } from './desk.ts'

/** Reads `<pre>`: its text to the letter, and the language when a highlighter's class names it. */
export function readCode(pre: Element, desk: Desk, place: Place): Content[] {
  const text = textContent(pre.children)
    .replace(/\p{Cc}/gu, control => (control === '\n' || control === '\t' ? control : ''))
    .replace(/^\n/, '')
    .trimEnd()
  const pictures = findTag(pre.children, 'img', 'iframe') === undefined ? [] : desk.line(pre.children, place).spilled
  if (text.trim() === '') return pictures
  const inner = findTag(pre.children, 'code')
  const language = languageOf(pre) ?? (inner === undefined ? undefined : languageOf(inner))
  return [{ kind: 'code', text, ...(language !== undefined && { language }) }, ...pictures]
}

function languageOf(element: Element): string | undefined {
  const named = attribute(element, 'dataLanguage') ?? attribute(element, 'dataLang')
  const marked = /(?:^|\s)(?:lang(?:uage)?-|brush:\s?)([\w+#.-]{1,24})(?=[\s;]|$)/i.exec(
    attribute(element, 'className') ?? '',
  )?.[1]
  const language = named ?? marked
  return language !== undefined && /^[\w+#.][\w+#.-]{0,23}$/.test(language) ? language.toLowerCase() : undefined
}
