import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTime } from './in-time.ts'

const never = new Promise<string>(() => {})

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** After how many milliseconds something is answered. */
async function waitOf(asked: Promise<unknown>): Promise<number> {
  const begun = Date.now()
  const answered = inTime(asked).then(() => Date.now() - begun)
  await vi.runAllTimersAsync()
  return answered
}

test('what storage says in time is the answer, and what goes wrong is told', async () => {
  expect(await inTime(Promise.resolve('page'))).toBe('page')
  await expect(inTime(Promise.reject(new Error('damaged')))).rejects.toThrow('damaged')
})

test('storage that says nothing is waited for two seconds once, and then hardly, until it answers again', async () => {
  expect(await waitOf(never)).toBe(2_000)
  expect(await waitOf(never)).toBe(500)
  expect(await waitOf(Promise.resolve('page'))).toBe(0)
  expect(await waitOf(never)).toBe(2_000)
})
