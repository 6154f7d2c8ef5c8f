import { type Desk, tell } from '../desk.ts'
import { parseDate } from './parse-date.ts'

const fix = 'Write dates with their zone, as RFC 3339 has it: 2026-01-13T08:30:00+08:00.'

/** A date field in UTC. What had to be assumed is reported, and so is, with what was `done`, a date that is none. */
export function readDate(value: unknown, path: string, done: string, desk: Desk): string | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const date = parseDate(value, desk.calendar)
  if ('error' in date) tell(desk, path, date.error, done, fix)
  else if (date.note) tell(desk, path, date.note, 'The article is printed with this date.', fix)
  return 'error' in date ? undefined : date.iso
}

/** The day in an address of the form `/2026/01/13/…` or `/2026-01-13-…`, at noon in UTC. */
export function dateInAddress(url: string | undefined): string | undefined {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?:[/-]|$)/.exec(url ?? '') ?? []
  const date = parseDate(`${year}-${month}-${day}T12:00:00Z`, { now: Date.now() })
  return 'iso' in date ? date.iso : undefined
}
