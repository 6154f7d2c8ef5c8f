import type { Element } from 'hast'
import type { Content, Inline } from '../../../edition/blocks.ts'
import type { Desk, Place } from './desk.ts'
import { inVoice } from './voice.ts'

/** Reads `<h1>` to `<h6>`. The level is the source's, brought into 2 to 4; `levelHeadings` settles it later. */
export function readHeading(heading: Element, desk: Desk, place: Place): Content[] {
  const line = desk.line(heading.children, place)
  const text = unemphasised(line.text)
  if (text.length === 0) return line.spilled
  const level = headingLevel(Number(heading.tagName.slice(1)))
  return [{ kind: 'heading', level, text: inVoice(text, place.voice) }, ...line.spilled]
}

/** A heading that is bold as a whole is only a heading. */
function unemphasised(text: Inline[]): Inline[] {
  const [only] = text
  if (text.length !== 1 || typeof only !== 'object' || only.kind !== 'strong') return text
  return only.text
}

/** The nearest level that the body of an article has. */
function headingLevel(level: number): 2 | 3 | 4 {
  if (level <= 2) return 2
  return level === 3 ? 3 : 4
}
