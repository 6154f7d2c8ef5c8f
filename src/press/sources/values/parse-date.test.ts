import { expect, test } from 'vitest'
import { parseDate } from './parse-date.ts'

const calendar = { timeZone: 'Asia/Macau', now: Date.parse('2026-11-23T00:00:00Z') }
const half = '2026-01-13T00:30:00Z'
const midnight = '2026-01-12T16:00:00Z'

test.each([
  ['2026-01-13T08:30:00+08:00', half],
  ['2026-01-13t00:30:00.123z', half],
  ['2026-01-13 08:30:00 +0800', half],
  ['Tue, 13 Jan 2026 08:30:00 +0800', half],
  ['Tue, 13 Jan 2026 00:30:00 GMT', half],
  ['Mon, 12 Jan 2026 19:30 EST', half],
  ['Tue Jan 13 2026 08:30:00 GMT+0800 (China Standard Time)', half],
  ['20260113T003000Z', half],
  ['2026-01-13T08:30:00+08:00[Asia/Macau]', half],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
])('%s says all', (text, iso) => {
  expect(parseDate(text, calendar)).toEqual({ iso })
})

test.each([
  ['2026-01-13T08:30:00', half],
  ['2026-01-13 08:30:00', half],
  ['2026/01/13 08:30', half],
  ['13.01.2026 08:30', half],
  ['2026年1月13日 8時30分', half],
  ['2026年1月13日 上午8:30', half],
  ['January 13, 2026 8:30 a.m.', half],
  ['13th January 2026 at 8:30', half],
  ['２０２６年１月１３日', midnight],
  ['2026-01-13', midnight],
  ['20260113', midnight],
  ['13/01/2026', midnight],
  ['01/13/2026', midnight],
])('%s is read in the time zone of the edition, which is said', (text, iso) => {
  expect(parseDate(text, calendar)).toEqual({ iso, note: expect.stringContaining('Asia/Macau') })
})

test.each([
  [1768264200, 'Unix seconds'],
  [1768264200000, 'Unix milliseconds'],
  ['1768264200', 'Unix seconds'],
])('the number %s is read as Unix time, which is said', (value, note) => {
  expect(parseDate(value, calendar)).toEqual({ iso: half, note: `The date is a number and was read as ${note}.` })
})

test.each([
  ['2026-02-30', 'There is no such day'],
  ['2026-02-30T10:00:00Z', 'There is no such day'],
  ['2026-01-13T25:00:00Z', 'There is no such time'],
  ['05/01/2026', 'can be read as two days'],
  ['2226-01-13', 'more than ten years ahead'],
  ['0000-00-00T00:00:00', 'a placeholder'],
  ['0001-01-01T00:00:00Z', 'a placeholder'],
  ['yesterday', 'no date'],
  ['2026-01-13T08:30:00 XYZ', 'time zone'],
  [0, 'no date'],
  [Number.NaN, 'no date'],
  [`${'1'.repeat(50_000)}T`, 'no date'],
])('%s is refused', (value, error) => {
  expect(parseDate(value, calendar)).toEqual({ error: expect.stringContaining(error) })
})

test('a date that lies ahead is kept and told', () => {
  expect(parseDate('2026-12-24T00:00:00Z', calendar)).toEqual({
    iso: '2026-12-24T00:00:00Z',
    note: 'The date lies ahead, on 2026-12-24.',
  })
})

test('clocks that are put forward and back are right on both sides', () => {
  const lisbon = { ...calendar, timeZone: 'Europe/Lisbon' }
  expect(parseDate('2026-03-29T00:30:00', lisbon)).toMatchObject({ iso: '2026-03-29T00:30:00Z' })
  expect(parseDate('2026-03-29T02:30:00', lisbon)).toMatchObject({ iso: '2026-03-29T01:30:00Z' })
  expect(parseDate('2026-10-25T03:00:00', lisbon)).toMatchObject({ iso: '2026-10-25T03:00:00Z' })
  const newYork = { ...calendar, timeZone: 'America/New_York' }
  expect(parseDate('2026-03-08T04:00:00', newYork)).toMatchObject({ iso: '2026-03-08T08:00:00Z' })
})
