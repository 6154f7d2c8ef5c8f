import { noteName } from '../../edition/keeping.ts'

const base = import.meta.env.BASE_URL
const countKey = noteName(base, 'readings')
const declinedKey = noteName(base, 'not installed')

/** How often the reader has come to the paper, this time included. Counted once a session; 0 where nothing is noted. */
export function countReadings(): number {
  try {
    const before = Number(localStorage.getItem(countKey)) || 0
    if (sessionStorage.getItem(countKey)) return before
    sessionStorage.setItem(countKey, '1')
    localStorage.setItem(countKey, String(before + 1))
    return before + 1
  } catch {
    return 0
  }
}

/** The reader does not want to install the paper, and is not asked again. */
export function declineInstall(): void {
  try {
    localStorage.setItem(declinedKey, '1')
  } catch {
    // The offer is gone from this page all the same.
  }
}

/** Whether the reader has said so. */
export function hasDeclined(): boolean {
  try {
    return localStorage.getItem(declinedKey) !== null
  } catch {
    return true
  }
}
