// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../tests/made-up-caches.ts'
import { forgetKept, noteKept } from '../data/kept/kept-notes.ts'
import { keptStoriesQuery } from '../data/kept/kept-stories.ts'
import { articleData } from '../edition/addresses.ts'
import type { Article } from '../edition/model.ts'
import { toggleSaved } from './toggle-saved.tsx'

const lists = { body: [], authors: [], related: [], topics: [], translations: [] }
const address = articleData('tides')
const tides = { slug: 'tides', headline: 'Tides', published: '2026-01-01T00:00:00Z', ...lists } as unknown as Article

const [opened, saved] = ['2026-02-01T08:10:00Z', '2026-02-14T08:10:00Z'].map(iso => Date.parse(iso)) as [number, number]

/** The story as the library lists it, once it was saved. */
async function saveAndList(client: QueryClient) {
  vi.setSystemTime(saved)
  await toggleSaved('tides', tides, client)
  return client.query(keptStoriesQuery)
}

beforeEach(() => {
  stubCaches()
  vi.useFakeTimers({ now: opened, toFake: ['Date'] })
})
afterEach(() => {
  forgetKept(address)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a story that is saved out of a kept copy is as old as the copy', async () => {
  noteKept(address, { at: opened, why: 'unreachable' })
  expect(await saveAndList(new QueryClient())).toMatchObject([{ place: 'saved', at: opened, savedAt: saved }])
})

test('one that is saved in a page long open is as old as when it came', async () => {
  const client = new QueryClient()
  client.setQueryData([address], tides)
  expect(await saveAndList(client)).toMatchObject([{ place: 'saved', at: opened, savedAt: saved }])
})
