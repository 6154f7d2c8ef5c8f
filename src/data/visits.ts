import { noteName } from '../edition/keeping.ts'

/**
 * When the reader was at each article, so that a correction made since then can be told at once. Times come as pairs:
 * what counts as the last visit must not change while the present one goes on, or with a reload.
 */
type Visit = { before?: number; now: number }

/** Where they are noted. */
export const visitsKey = noteName(import.meta.env.BASE_URL, 'visits')
/** Articles remembered; the ones longest not seen are forgotten first. */
const most = 400
/** Coming back sooner is still the same visit. */
const sameVisit = 30 * 60_000

/** When the reader was last at an article before this visit, in milliseconds. */
export function lastVisit(slug: string, at = Date.now()): number | undefined {
  const visit = readVisits()[slug]
  if (!visit) return undefined
  return at - visit.now < sameVisit ? visit.before : visit.now
}

/** Notes that the reader is at an article. */
export function recordVisit(slug: string, at = Date.now()): void {
  const before = lastVisit(slug, at)
  const { [slug]: _, ...others } = readVisits()
  const visits = [...Object.entries(others), [slug, { ...(before && { before }), now: at }] as const]
  try {
    localStorage.setItem(visitsKey, JSON.stringify(Object.fromEntries(visits.slice(-most))))
  } catch {
    // Closed or full storage costs the reader this note, nothing else.
  }
}

/** Stored visits, oldest first; what is not one is left out. */
function readVisits(): Record<string, Visit> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(visitsKey) ?? '{}')
    return Object.fromEntries(Object.entries(Object(stored) as object).filter(([, visit]) => isVisit(visit)))
  } catch {
    return {}
  }
}

function isVisit(value: unknown): value is Visit {
  const { now, before = 0 } = Object(value) as Record<keyof Visit, unknown>
  return typeof now === 'number' && typeof before === 'number'
}

/** When the reader was last at each article, by slug. */
export const readVisitTimes = (): ReadonlyMap<string, number> =>
  new Map(Object.entries(readVisits()).map(([slug, { now }]) => [slug, now]))
