import { afterEach, expect, test, vi } from 'vitest'
import { askCaches, isSilent } from './ask-caches.ts'
import { listCaches } from './list-caches.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('storage that never answers is waited for two seconds', async () => {
  vi.useFakeTimers()
  vi.stubGlobal('caches', { keys: () => new Promise(() => {}) })
  const begun = Date.now()
  const asked = askCaches().catch((error: unknown) => ({ isSilent: isSilent(error), after: Date.now() - begun }))
  const listed = listCaches()
  await vi.runAllTimersAsync()
  expect(await asked).toEqual({ isSilent: true, after: 2000 })
  expect(await listed).toEqual([])
})

test('storage that is closed holds nothing, and is not silent', async () => {
  vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('', 'SecurityError')) })
  expect(await askCaches().catch(isSilent)).toBe(false)
  expect(await listCaches()).toEqual([])
})
