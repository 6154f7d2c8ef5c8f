import { expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import { searchFiles, shardOf } from './search-files.ts'

/** Stories `s<count>` to `s1`, newest first. */
const entries = (count: number): Entry[] =>
  Array.from({ length: count }, (_, i) => ({
    summary: {
      id: `s${count - i}`,
      slug: `s${count - i}`,
      lang: 'en',
      headline: `Story ${count - i}`,
      authors: [],
      published: '2026-01-01T00:00:00Z',
      minutes: 1,
      weight: 0,
    },
    topics: [],
    points: [],
    related: [],
    translations: [],
    names: [],
    file: '',
    bodyPath: '.content_html',
    path: '',
  }))

const print = (count: number, size: number) =>
  new Map([...searchFiles(entries(count), size)].map(({ address, content }) => [address, JSON.stringify(content)]))

const slugsIn = (json = '{"stories":[]}') =>
  (JSON.parse(json) as { stories: { slug: string }[] }).stories.map(({ slug }) => slug)

test('shards are filled from the oldest story on, and the list says how many each holds', () => {
  const files = print(7, 3)
  expect([...files.keys()]).toEqual([
    '/data/search/1.json',
    '/data/search/2.json',
    '/data/search/3.json',
    '/data/search.json',
  ])
  expect(slugsIn(files.get('/data/search/1.json'))).toEqual(['s3', 's2', 's1'])
  expect(slugsIn(files.get('/data/search/3.json'))).toEqual(['s7'])
  expect(files.get('/data/search.json')).toBe('{"stories":[3,3,1]}')
})

test('publishing one story rewrites the newest shard and the list only', () => {
  for (const before of [7, 8, 9]) {
    const [old, now] = [print(before, 3), print(before + 1, 3)]
    const changed = [...now].filter(([address, text]) => old.get(address) !== text).map(([address]) => address)
    expect(changed).toEqual([`/data/search/${Math.ceil((before + 1) / 3)}.json`, '/data/search.json'])
  }
})

test('a paper without stories has a list without shards', () => {
  expect([...print(0, 3)]).toEqual([['/data/search.json', '{"stories":[]}']])
})

test('a story brings its key points and topics along, and its picture without words', () => {
  const [entry] = entries(1)
  if (!entry) throw new Error('No entry')
  const topics = [{ slug: 'tea', name: 'Tea' }]
  const picture = { src: '/media/a.svg', alt: 'A cup', width: 3, height: 2 }
  const [file] = searchFiles([{ ...entry, points: ['It is green.'], topics, summary: { ...entry.summary, picture } }])
  expect(file?.content.stories[0]).toMatchObject({ points: ['It is green.'], topics, picture: { ...picture, alt: '' } })
})

test('it is known in which shard a story stands', () => {
  const files = print(7, 3)
  for (let position = 0; position < 7; position++) {
    expect(slugsIn(files.get(`/data/search/${shardOf(position, 7, 3)}.json`))).toContain(`s${7 - position}`)
  }
  expect(shardOf(0, 0, 3)).toBe(1)
})
