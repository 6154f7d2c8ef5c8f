// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countReadings } from './readings.ts'

const minute = 60_000

/** A page that is opened so many minutes later, in whichever tab. */
function openAfter(minutes: number): number {
  vi.setSystemTime(Date.now() + minutes * minute)
  sessionStorage.clear()
  return countReadings()
}

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 5, 8), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('tabs that are opened one after the other are one visit, however many', () => {
  expect([0, 20, 20, 20].map(openAfter)).toEqual([1, 1, 1, 1])
})

test('half an hour away from the paper makes a visit', () => {
  expect([0, 31, 10, 600].map(openAfter)).toEqual([1, 2, 2, 3])
})

test('who reads one page for long was here until he left it', () => {
  openAfter(0)
  vi.setSystemTime(Date.now() + 50 * minute)
  dispatchEvent(new Event('pagehide'))
  expect(openAfter(10)).toBe(1)
})

test('visits that were counted before times were noted still count', () => {
  localStorage.setItem('broadsheet / readings', '2')
  expect(openAfter(0)).toBe(3)
})

test.each(['nonsense', ''])('a clock that was set back and “%s” in storage do no harm', stored => {
  localStorage.setItem('broadsheet / readings', stored)
  openAfter(0)
  expect(openAfter(-1_000_000)).toBe(2)
})

test('closed storage counts nothing', () => {
  const refuse = () => {
    throw new DOMException('closed', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse })
  expect(countReadings()).toBe(0)
})
