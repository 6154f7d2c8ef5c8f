import { localeOf } from './dates.ts'

const day = 24 * 3_600_000

/** `08:10` for a time less than 24 hours away, else with its date before it; by the reader's own clock. */
export function formatMoment(at: number, lang: string, now: number): string {
  const isRecent = Math.abs(now - at) < day
  const options: Intl.DateTimeFormatOptions = isRecent
    ? { timeStyle: 'short' }
    : { dateStyle: 'long', timeStyle: 'short' }
  return new Intl.DateTimeFormat(localeOf(lang), options).format(at)
}
