import { noteName } from '../../edition/keeping.ts'

const note = (subject: string) => noteName(import.meta.env.BASE_URL, subject)
const readingsKey = note('readings')
const hereKey = note('here')
/** Coming back sooner is still the same visit, be it in another tab. */
const sameVisit = 30 * 60_000

/** How often the reader has come to the paper, this time included; 0 where nothing is noted. To be asked once a page. */
export function countReadings(): number {
  try {
    const isSame = Math.abs(Date.now() - Number(localStorage.getItem(hereKey))) < sameVisit
    const readings = (Number(localStorage.getItem(readingsKey)) || 0) + (isSame ? 0 : 1)
    localStorage.setItem(readingsKey, String(readings))
    const noteHere = () => localStorage.setItem(hereKey, String(Date.now()))
    noteHere()
    addEventListener('pagehide', noteHere)
    return readings
  } catch {
    return 0
  }
}
