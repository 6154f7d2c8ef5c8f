import type { Element } from 'hast'
import type { Content } from '../../../edition/blocks.ts'
import { attribute, classesOf } from '../tree/attributes.ts'
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
  if (named !== undefined && isLanguage.test(named)) return named.toLowerCase()
  for (const name of classesOf(element)) {
    const found = /^(?:language|lang|brush:?)-?:?([\w+#.-]{1,24})$/.exec(String(name))?.[1]
    if (found !== undefined && isLanguage.test(found)) return found.toLowerCase()
  }
  return undefined
}

const isLanguage = /^[\w+#.][\w+#.-]{0,23}$/
