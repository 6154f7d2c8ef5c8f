import { inTurn } from '../kept/in-turn.ts'
import { type MarksChange, marksKey, readMarks, showMarks } from './saved-marks.ts'

/** Changes which stories are noted as saved for good: one tab at a time, each from what the last one wrote. */
export const changeMarks = (change: MarksChange): Promise<void> =>
  inTurn(`${marksKey} marks`, async () => {
    const next = change(readMarks())
    const isNoted = note(next)
    showMarks(forPage => change(forPage).filter(slug => !isNoted || !next.includes(slug)))
  })

/** False where storage is closed. */
function note(marks: readonly string[]): boolean {
  try {
    localStorage.setItem(marksKey, JSON.stringify(marks))
    return true
  } catch {
    return false
  }
}
