import { expect, test } from 'vitest'
import { edition, makeStory } from '../../../tests/render.tsx'
import type { SearchedStory } from '../../edition/search.ts'
import { findPlaces } from './find-places.ts'
import { indexStories } from './index-stories.ts'
import { readQuery } from './read-query.ts'

const stories: SearchedStory[] = [
  {
    ...makeStory('a'),
    topics: [
      { slug: 'tea', name: 'Tea' },
      { slug: 'macao-history', name: 'History of Macao' },
    ],
  },
  { ...makeStory('b', { authors: [{ slug: 'ines', name: 'Inês Macao' }] }), topics: [{ slug: 'tea', name: 'Tea' }] },
]

const find = async (query: string) =>
  findPlaces(edition, [await indexStories(stories)], readQuery(query)).map(({ name }) => `${name.kind} ${name.slug}`)

test('sections come first, then topics and authors, each once', async () => {
  expect(await find('macao')).toEqual(['section macao', 'topic macao-history', 'author ines'])
  expect(await find('tea')).toEqual(['topic tea'])
})

test('the beginning of a word is enough, accents are not needed, and every word has to be in the name', async () => {
  expect(await find('wor')).toEqual(['section world'])
  expect(await find('ines')).toEqual(['author ines'])
  expect(await find('history tea')).toEqual([])
  expect(await find('')).toEqual([])
})

test('no more places than fit a line or two', async () => {
  const many = Array.from({ length: 20 }, (_, i) => ({ slug: `tea-${i}`, name: `Tea ${i}` }))
  const index = await indexStories([{ ...makeStory('c'), topics: many }])
  expect(findPlaces(edition, [index], ['tea'])).toHaveLength(6)
})
