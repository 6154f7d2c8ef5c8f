import { visitsKey } from '../visits.ts'

/** Forgets when the reader was where; apart from what every page brings, as few ever ask for it. */
export function forgetVisits(): void {
  try {
    localStorage.removeItem(visitsKey)
  } catch {
    // Storage that is closed remembers nothing.
  }
}
