// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { noteName } from '../edition/keeping.ts'
import { lastVisit, recordVisit } from './visits.ts'

const hour = 3_600_000

beforeEach(() => localStorage.clear())

test('a first visit has no last one, also after it was noted', () => {
  expect(lastVisit('a', hour)).toBeUndefined()
  recordVisit('a', hour)
  expect(lastVisit('a', hour)).toBeUndefined()
})

test('a visit hours later finds the earlier one, and so does a reload of it', () => {
  recordVisit('a', hour)
  recordVisit('a', 5 * hour)
  expect(lastVisit('a', 5 * hour)).toBe(hour)
  recordVisit('a', 5 * hour + 60_000)
  expect(lastVisit('a', 5 * hour + 60_000)).toBe(hour)
})

test('the articles longest not seen are forgotten first', () => {
  recordVisit('first', hour)
  for (let i = 0; i < 400; i++) recordVisit(`story-${i}`, hour)
  expect(lastVisit('first', 9 * hour)).toBeUndefined()
  expect(lastVisit('story-0', 9 * hour)).toBe(hour)
})

test.each(['nonsense', '[]', '7', '{"a":{"now":"x"}}', '{"a":null}'])('%s in storage counts as nothing', stored => {
  localStorage.setItem(noteName('/', 'visits'), stored)
  expect(lastVisit('a', hour)).toBeUndefined()
  recordVisit('a', hour)
  expect(lastVisit('a', 9 * hour)).toBe(hour)
})

test('closed storage costs nothing but the note', () => {
  const closed = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('closed', 'SecurityError')
  })
  expect(() => recordVisit('a', hour)).not.toThrow()
  closed.mockRestore()
})
