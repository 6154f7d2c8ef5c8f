import { visitsKey } from '../visits.ts'

/** Forgets when the reader was at one story. */
export function forgetVisit(slug: string): void {
  try {
    const { [slug]: _, ...others } = JSON.parse(localStorage.getItem(visitsKey) ?? '{}') as Record<string, unknown>
    localStorage.setItem(visitsKey, JSON.stringify(others))
  } catch {
    // Nothing that can be read is remembered.
  }
}

/** Forgets when the reader was where; apart from what every page brings, as few ever ask for it. */
export function forgetVisits(): void {
  try {
    localStorage.removeItem(visitsKey)
  } catch {
    // Storage that is closed remembers nothing.
  }
}
