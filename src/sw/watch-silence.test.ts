import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchSilence } from './watch-silence.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('silence is noticed after the time given, and whatever is heard starts it anew', async () => {
  const { silence, hear } = watchSilence(2_000)
  let fell = false
  const noticing = (async () => {
    await silence
    fell = true
  })()
  await vi.advanceTimersByTimeAsync(1_900)
  hear()
  await vi.advanceTimersByTimeAsync(1_900)
  expect(fell).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  await noticing
  expect(fell).toBe(true)
})
