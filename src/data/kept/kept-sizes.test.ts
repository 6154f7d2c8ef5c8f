// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { measureKept, removeKept } from './kept-sizes.ts'

afterEach(() => vi.unstubAllGlobals())

test('where storage is closed nothing is kept, and removing it is no error', async () => {
  vi.stubGlobal('caches', undefined)
  expect(await measureKept()).toEqual([])
  await removeKept('pictures')
  await removeKept('edition')
})
