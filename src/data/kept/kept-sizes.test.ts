// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { cacheNames } from '../../edition/keeping.ts'
import { measureKept, removeKept } from './kept-sizes.ts'

const { pictures, opened } = cacheNames(import.meta.env.BASE_URL)

/** A picture of another host as a cache gives it back: what is in it is not told. */
const foreign = { type: 'opaque', blob: async () => new Blob([]) }
const own = { type: 'default', blob: async () => new Blob(['four']) }

function stubKept(kept: Record<string, object[]>): void {
  vi.stubGlobal('caches', {
    keys: async () => Object.keys(kept),
    open: async (name: string) => ({
      keys: async () => (kept[name] ?? []).map((_, i) => String(i)),
      match: async (key: string) => kept[name]?.[Number(key)],
    }),
  })
}

afterEach(() => vi.unstubAllGlobals())

test('files whose size the browser does not tell are counted apart, and not as empty', async () => {
  stubKept({ [pictures]: [own, foreign, foreign], [opened]: [own] })
  expect(await measureKept()).toEqual([
    { kind: 'pictures', files: 3, bytes: 4, unmeasured: 2 },
    { kind: 'opened', files: 1, bytes: 4, unmeasured: 0 },
  ])
})

test('where storage is closed nothing is kept, and removing it is no error', async () => {
  vi.stubGlobal('caches', undefined)
  expect(await measureKept()).toEqual([])
  await removeKept('pictures')
  await removeKept('edition')
})
