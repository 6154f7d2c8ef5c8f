import { afterEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../../tests/made-up-caches.ts'
import { articleData, listData, searchShardData } from '../../edition/addresses.ts'
import { cacheNames } from '../../edition/keeping.ts'
import { keepOpened, pruneOpened } from './keep-file.ts'

afterEach(() => vi.unstubAllGlobals())

const names = cacheNames(import.meta.env.BASE_URL)

test('when the device is full the oldest opened and seen things go, saved ones stay', async () => {
  const all = stubCaches(6)
  await (await caches.open(names.saved)).put('/media/saved.jpg', new Response())
  await (await caches.open(names.pictures)).put('/media/seen.jpg', new Response())
  for (const slug of ['a', 'b', 'c', 'd']) await keepOpened(articleData(slug), {})
  expect(await keepOpened(articleData('e'), {})).toBe(true)
  expect(Object.fromEntries([...all].map(([name, entries]) => [name, [...entries.keys()]]))).toEqual({
    [names.saved]: ['/media/saved.jpg'],
    [names.opened]: ['b', 'c', 'd', 'e'].map(articleData),
  })
})

test('a device without any room keeps nothing, and says so', async () => {
  stubCaches(0)
  expect(await keepOpened(articleData('a'), {})).toBe(false)
})

test('of 302 opened stories the two longest not opened go; lists do not count among them', async () => {
  const all = stubCaches()
  await keepOpened(listData({ kind: 'front' }), {})
  for (let n = 0; n < 302; n += 1) await keepOpened(articleData(`story-${n}`), {})
  await keepOpened(articleData('story-0'), {})
  await pruneOpened()
  const kept = [...(all.get(names.opened)?.keys() ?? [])]
  expect(kept).toHaveLength(301)
  expect(kept).toContain(articleData('story-0'))
  expect(kept).not.toContain(articleData('story-1'))
  expect(kept).toContain(listData({ kind: 'front' }))
})

test('of 13 shards of the search the one longest not searched goes, and no list for their sake', async () => {
  const all = stubCaches()
  for (let n = 1; n <= 60; n += 1) await keepOpened(listData({ kind: 'front' }, n), {})
  for (let n = 1; n <= 13; n += 1) await keepOpened(searchShardData(n), {})
  await pruneOpened()
  const kept = [...(all.get(names.opened)?.keys() ?? [])]
  expect(kept).toHaveLength(72)
  expect(kept).not.toContain(searchShardData(1))
})
