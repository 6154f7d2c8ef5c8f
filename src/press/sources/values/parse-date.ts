import { cleanLine } from './clean-text.ts'
import { readClock } from './read-clock.ts'
import { zonedTime } from './zoned-time.ts'

/** A date as ISO 8601 in UTC, with a `note` when something had to be assumed; or why there is none. */
export type ParsedDate = { iso: string; note?: string } | { error: string }

/** What a date without zone is read in, and what counts as the future (milliseconds). */
export type Calendar = { timeZone?: string; now: number }

const day = 86_400_000
/** Beyond that a future date is a typing error, not a plan. */
const farFuture = 3650 * day

/**
 * Reads the dates that exports hold: RFC 3339 and its zoneless cousins, RFC 2822, Unix seconds and milliseconds,
 * dates alone, `13.01.2026`, `2026年1月13日`, `13 January 2026`. A date that could mean two days is refused.
 */
export function parseDate(value: string | number, { timeZone = 'UTC', now }: Calendar): ParsedDate {
  const clock = readClock(typeof value === 'number' ? String(value) : cleanLine(value.normalize('NFKC')))
  if (!clock) return { error: `“${String(value).slice(0, 60)}” is no date that can be read.` }
  if ('error' in clock) return clock

  const { local, offset, note } = clock
  const instant = offset === undefined ? zonedTime(local, timeZone) : local - offset
  const iso = isoDate(instant)
  if (instant > now + farFuture) return { error: `The date “${value}” lies more than ten years ahead.` }
  const notes = [note, offset === undefined && `The date has no time zone and was read in ${timeZone}.`]
  if (instant > now + day) notes.push(`The date lies ahead, on ${iso.slice(0, 10)}.`)
  const told = notes.filter(Boolean).join(' ')
  return told ? { iso, note: told } : { iso }
}

/** ISO 8601 in UTC to the second. */
export const isoDate = (instant: number) => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z')
