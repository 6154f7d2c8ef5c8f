import { noteName } from '../../edition/keeping.ts'

const key = noteName(import.meta.env.BASE_URL, 'readings')

/** How often the reader has come to the paper, this time included. Counted once a session; 0 where nothing is noted. */
export function countReadings(): number {
  try {
    const before = Number(localStorage.getItem(key)) || 0
    if (sessionStorage.getItem(key)) return before
    sessionStorage.setItem(key, '1')
    localStorage.setItem(key, String(before + 1))
    return before + 1
  } catch {
    return 0
  }
}
