import type * as v from 'valibot'
import type { correctionSchema } from '../../../edition/input-schema.ts'
import type { Draft } from '../../draft.ts'
import { type Desk, tell } from '../desk.ts'
import { cleanLine } from '../values/clean-text.ts'
import { parseDate } from '../values/parse-date.ts'
import { readDate } from '../values/read-date.ts'
import type { Kept } from '../values/read-fields.ts'

type Correction = Kept<v.InferOutput<typeof correctionSchema>>

/** An article's corrections. One without a date that can be read is too weighty to lose: it gets the article's. */
export function readCorrections(
  corrections: Correction[],
  fallback: string,
  path: string,
  desk: Desk,
): Draft['corrections'] {
  return corrections.flatMap((correction, index) => {
    const at = `${path}._broadsheet.corrections[${index}]`
    const text = cleanLine(correction.text ?? '')
    if (!text) {
      tell(desk, `${at}.text`, 'The correction has no text.', 'The correction was left out.', 'Say what was wrong.')
      return []
    }
    const done = 'The date of the article is used.'
    // A day is exact enough for a correction, so that it need not be told that it has no time.
    const day = /^\d{4}-\d\d-\d\d$/.test(String(correction.date)) ? dayAt(String(correction.date), desk) : undefined
    const date = day ?? readDate(correction.date, `${at}.date`, done, desk)
    if (correction.date === undefined) tell(desk, `${at}.date`, 'The correction has no date.', done, 'Give its “date”.')
    return [{ date: date ?? fallback, text }]
  })
}

function dayAt(day: string, desk: Desk): string | undefined {
  const date = parseDate(day, desk.calendar)
  return 'iso' in date ? date.iso : undefined
}
