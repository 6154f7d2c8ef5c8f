import { noteName } from '../../edition/keeping.ts'

/** Under which name it is noted that the paper has withdrawn a file of which a copy is kept. */
export const withdrawalKey = (address: string) => noteName(import.meta.env.BASE_URL, `withdrawn ${address}`)

/** Notes that the paper has just withdrawn a file of which a copy is kept here; a copy that comes later outlives the note. */
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
