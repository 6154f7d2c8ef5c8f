// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { QueryClient } from '@tanstack/react-query'
import { stubCaches } from '../../../tests/made-up-caches.ts'
import { articleData } from '../../edition/addresses.ts'
import { cacheNames, formHeader } from '../../edition/keeping.ts'
import { toKept } from './keep-file.ts'
import { keptStoriesQuery } from './kept-stories.ts'

const { opened } = cacheNames(import.meta.env.BASE_URL)

afterEach(() => vi.unstubAllGlobals())

async function keep(slug: string, form?: string): Promise<void> {
  const lists = { body: [], authors: [], related: [], topics: [], translations: [] }
  const story = { ...lists, slug, headline: slug, published: '2026-01-01T00:00:00Z' }
  const copy = toKept(JSON.stringify(story), 'application/json')
  if (form) copy.headers.set(formHeader, form)
  await (await caches.open(opened)).put(articleData(slug), copy)
}

test('a story that another version of the app has kept is not among what can be read: it would not open', async () => {
  stubCaches()
  await keep('of-today')
  await keep('of-tomorrow', '99')
  const stories = await new QueryClient().query(keptStoriesQuery)
  expect(stories.map(({ story }) => story.slug)).toEqual(['of-today'])
})
