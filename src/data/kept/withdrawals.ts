import { withdrawalKey } from './keep-file.ts'

/** Notes that the paper has just withdrawn a file of which a copy is kept here; the note goes when the paper brings it again. */
export function noteWithdrawal(address: string): void {
  try {
    localStorage.setItem(withdrawalKey(address), String(Date.now()))
  } catch {
    // Closed or full storage: it is said for as long as there is a network to hear it from.
  }
}

/** Whether a file was withdrawn after the copy that is kept of it, which is from `at`. */
export function wasWithdrawn(address: string, at: number): boolean {
  try {
    return Number(localStorage.getItem(withdrawalKey(address))) > at
  } catch {
    return false
  }
}
