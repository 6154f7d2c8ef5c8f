import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SearchedStory } from '../../edition/search.ts'
import { longestQuestion } from './asked-in.ts'
import { gatherHits } from './gather-hits.ts'
import { indexStories } from './index-stories.ts'
import { readQuery } from './read-query.ts'

const story = (slug: string, facts: Partial<SearchedStory> = {}): SearchedStory => ({
  id: slug,
  slug,
  lang: 'en',
  headline: slug,
  authors: [],
  published: '2026-01-13T08:30:00Z',
  minutes: 3,
  weight: 0,
  ...facts,
})

const place = (name: string) => ({ slug: name.toLowerCase(), name })

const paper = [
  story('bridge', { headline: 'A bridge over the harbour', topics: [place('Engineering')] }),
  story('patua', { headline: 'The sweet language', standfirst: 'Patuá grew up in Macao’s kitchens.' }),
  story('edital', { lang: 'pt', headline: 'Nova informação sobre a ponte', section: place('Cidade') }),
  story('daxue', { lang: 'zh-Hant', headline: '澳門大學的新橋', points: ['橫琴校園於2013年啟用'] }),
  story('ramen', { lang: 'ja', headline: 'ラーメンの一杯と天ぷら' }),
  story('tea', {
    headline: 'Leaves',
    authors: [place('Science desk')],
    kicker: 'Field guide',
    points: ['Tea is a leaf.'],
  }),
]

/** What a query finds in stories that are cut into shards, the newest shard first. */
async function find(query: string, shards: SearchedStory[][] = [paper]) {
  const { closeness, hits } = gatherHits(await Promise.all(shards.map(indexStories)), readQuery(query))
  return { closeness, slugs: hits.map(hit => hit.story.slug) }
}

test.each([
  ['harbour', 'bridge'],
  ['HARB', 'bridge'],
  ['patua', 'patua'],
  ['macao', 'patua'],
  ['informacao', 'edital'],
  ['engineering', 'bridge'],
  ['cidade', 'edital'],
  ['science desk', 'tea'],
  ['field guide', 'tea'],
  ['tea leaf', 'tea'],
  ['澳門', 'daxue'],
  ['大學', 'daxue'],
  ['橋', 'daxue'],
  ['横琴 2013', undefined],
  ['橫琴 2013', 'daxue'],
  ['らーめん', undefined],
  ['ラーメン', 'ramen'],
  ['天ぷら', 'ramen'],
])('“%s” finds what it should', async (query, slug) => {
  const { closeness, slugs } = await find(query)
  expect(closeness === 'all' ? slugs[0] : undefined).toBe(slug)
})

test('one wrong letter is no matter, two in a long word are said to be', async () => {
  expect(await find('harbuour')).toEqual({ closeness: 'all', slugs: ['bridge'] })
  expect(await find('harbuor')).toEqual({ closeness: 'spelling', slugs: ['bridge'] })
})

test('short words, numbers and Chinese are right or others', async () => {
  expect((await find('tex')).slugs).toEqual([])
  expect((await find('20131')).slugs).toEqual([])
  expect((await find('澳大')).slugs).toEqual([])
})

test('all words have to be there; where they never are, some are better than nothing', async () => {
  expect(await find('bridge harbour')).toEqual({ closeness: 'all', slugs: ['bridge'] })
  expect(await find('bridge of helicopters')).toEqual({ closeness: 'some', slugs: ['bridge'] })
})

test('the very word comes before words that are like it, whichever shard it stands in', async () => {
  const shards = [
    [story('like', { headline: 'A horse' })],
    [story('very', { headline: 'A house' }), story('same', { headline: 'House' })],
  ]
  expect((await find('house', shards)).slugs).toEqual(['same', 'very', 'like'])
})

test('of equal stories the newer shard’s come first, and none comes twice', async () => {
  const shards = [
    [story('new', { headline: 'Ferry' })],
    [story('new', { headline: 'Ferry' }), story('old', { headline: 'Ferry' })],
  ]
  expect((await find('ferry', shards)).slugs).toEqual(['new', 'old'])
})

test('a word in the headline counts more than one in a key point', async () => {
  const shards = [
    [story('point', { points: ['Ferry ferry ferry'] }), story('headline', { headline: 'The ferry over the bay' })],
  ]
  expect((await find('ferry', shards)).slugs).toEqual(['headline', 'point'])
})

test('nothing asked is nothing found', async () => {
  for (const query of ['', '  ', '\ud800', '.*+?^${}()|[]\\', '🛳️', '\0']) expect((await find(query)).slugs).toEqual([])
})

test('a hostile query breaks nothing and is cut', async () => {
  const index = await indexStories(paper)
  const long = 'ferry '.repeat(2000) + '澳'.repeat(10_000)
  expect(readQuery(long).join('').length).toBeLessThanOrEqual(longestQuestion)
  expect(
    readQuery(
      Array.from('abcdefghijklmnopqrstuvwxyzabc')
        .map(letter => letter.repeat(3))
        .join(' '),
    ).length,
  ).toBeLessThan(25)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), query => {
      expect(gatherHits([index], readQuery(query)).hits.length).toBeLessThanOrEqual(paper.length)
    }),
  )
})

test('the words that answer are told, so that they can be marked', async () => {
  const { hits } = gatherHits([await indexStories(paper)], readQuery('harb'))
  expect(hits[0]?.words).toEqual(['harbour'])
})
