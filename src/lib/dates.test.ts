import { expect, test } from 'vitest'
import { formatDate, formatDateline, formatExact, formatRelative } from './dates.ts'
import { formatMoment } from './format-moment.ts'

const late = '2026-01-13T20:30:00Z'

test('a date is that of the edition’s time zone, whatever the machine’s', () => {
  expect(formatDate(late, 'en-GB', 'Asia/Macau')).toBe('14 January 2026')
  expect(formatDate(late, 'en-GB', 'Europe/Lisbon')).toBe('13 January 2026')
})

test('English of no country puts the day first, American English does not', () => {
  expect(formatDate(late, 'en', 'UTC')).toBe('13 January 2026')
  expect(formatDate(late, 'en-US', 'UTC')).toBe('January 13, 2026')
})

test('dates speak the language of the story', () => {
  expect(formatDate(late, 'zh-Hant', 'Asia/Macau')).toBe('2026年1月14日')
  expect(formatDate(late, 'pt-PT', 'Asia/Macau')).toBe('14 de janeiro de 2026')
})

test('the exact time names its zone', () => {
  expect(formatExact(late, 'en-GB', 'Asia/Macau')).toMatch(/14 January 2026.*04:30:00.*GMT\+8/)
})

test('the date line names the weekday', () => {
  expect(formatDateline(late, 'en-GB', 'Asia/Macau')).toMatch(/^Wednesday,? 14 January 2026$/)
})

test('the first day is told in minutes and hours, anything else as a date', () => {
  const now = Date.parse(late)
  expect(formatRelative(late, 'en', now + 20 * 60_000)).toBe('20 minutes ago')
  expect(formatRelative(late, 'en', now + 3.9 * 3_600_000)).toBe('3 hours ago')
  expect(formatRelative(late, 'en', now + 24 * 3_600_000)).toBeUndefined()
  expect(formatRelative(late, 'en', now - 60_000)).toBeUndefined()
})

test('a moment is a time of day, with its date when it is long ago or in the future', () => {
  const at = new Date(2026, 0, 13, 8, 10).getTime()
  expect(formatMoment(at, 'en', at + 3_600_000)).toBe('08:10')
  expect(formatMoment(at, 'en', at + 90_000_000)).toBe('13 January 2026 at 08:10')
  expect(formatMoment(at, 'en', at - 90_000_000)).toBe('13 January 2026 at 08:10')
})
