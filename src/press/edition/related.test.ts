import { expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import { findByName } from './find-by-name.ts'
import { findNeighbours } from './related.ts'
import { findVersions } from './versions.ts'

const entry = (slug: string, section: string, topics: string[] = []): Entry => ({
  summary: {
    id: slug,
    slug,
    lang: 'en',
    headline: slug,
    section: { slug: section, name: section },
    authors: [],
    published: '2026-01-01T00:00:00Z',
    minutes: 1,
    weight: 0,
  },
  topics: topics.map(topic => ({ slug: topic, name: topic })),
  points: [],
  related: [],
  translations: [],
  names: [slug],
  file: 'f.json',
  path: '$',
  bodyPath: '.content_html',
})

const neighbours = (entries: Entry[], explicit: number[][] = entries.map(() => [])) =>
  findNeighbours(entries, explicit, findVersions(entries, findByName(entries)), 'en')

test('explicit links come first, in the editor’s order, and never the article itself', () => {
  const entries = [entry('a', 'x'), entry('b', 'x'), entry('c', 'y'), entry('d', 'y')]
  const [first] = neighbours(entries, [[3, 0, 2], [], [], []])
  expect(first?.related).toEqual([3, 2, 1])
})

test('a shared topic counts more than a shared section', () => {
  const entries = [entry('a', 'x', ['tea']), entry('b', 'x'), entry('c', 'y', ['tea'])]
  expect(neighbours(entries)[0]?.related).toEqual([2, 1])
})

test('of two that share as much the newer comes first', () => {
  const entries = [entry('a', 'x', ['tea', 'trade']), entry('b', 'y', ['trade']), entry('c', 'y', ['tea'])]
  expect(neighbours(entries)[0]?.related.slice(0, 2)).toEqual([1, 2])
})

test('no story is named twice', () => {
  const entries = [entry('a', 'x', ['tea', 'trade']), entry('b', 'x', ['tea', 'trade'])]
  expect(neighbours(entries, [[1], []])[0]?.related).toEqual([1])
})

test('the next story is the next older one of the section', () => {
  const entries = [entry('a', 'x'), entry('b', 'y'), entry('c', 'x')]
  const [first, second, third] = neighbours(entries)
  expect([first?.next, second?.next, third?.next]).toEqual([2, undefined, undefined])
})

test('publishing a story changes the neighbours of no article that has enough older ones', () => {
  const archive = Array.from({ length: 30 }, (_, i) => entry(`old-${30 - i}`, i % 2 ? 'x' : 'y', [`t${i % 3}`]))
  const names = (entries: Entry[]) => neighbours(entries).map(each => each.related.map(at => entries[at]?.summary.slug))
  const before = names(archive)
  const after = names([entry('new', 'x', ['t1']), ...archive]).slice(1)
  expect(after.slice(0, 20)).toEqual(before.slice(0, 20))
})
