import { noteName } from '../../edition/keeping.ts'

const declinedKey = noteName(import.meta.env.BASE_URL, 'not installed')

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
