import { expect, test } from 'vitest'
import type { Article, Edition } from '../../edition/model.ts'
import { findFaults } from './find-faults.ts'

const edition: Edition = { title: 'Paper', lang: 'en', timeZone: 'UTC', sections: [], brand: {} }
const article = (facts: Partial<Article> = {}): Article => ({
  id: 'a',
  slug: 'a',
  lang: 'en',
  headline: 'Headline',
  authors: [],
  published: '2026-01-01T00:00:00Z',
  minutes: 1,
  weight: 0,
  keyPoints: [],
  topics: [],
  corrections: [],
  body: [],
  length: 1,
  related: [],
  translations: [],
  ...facts,
})
const whatOf = (facts: Partial<Article>, media: string[] = []) =>
  findFaults(edition, [article(facts)], { isPage: () => true, media }).map(fault => fault.what)

test('a clean article has no faults', () => {
  const hero = { src: '/media/a.svg', alt: 'A harbour' }
  const body = [{ kind: 'related' as const, id: 'r', href: '/article/a#r', headline: 'Itself' }]
  expect(whatOf({ hero, body }, ['a.svg'])).toEqual([])
})

test('pictures without words, without files and without use are found', () => {
  expect(whatOf({ hero: { src: '/media/a.svg', alt: '' } }, ['b.svg'])).toEqual([
    'The picture /media/a.svg has no alt text.',
    "The file /media/a.svg is not in the edition's media folder.",
    'The picture /media/b.svg is used by no article.',
  ])
})

test('long headlines and key points are found', () => {
  expect(whatOf({ headline: 'x'.repeat(91), keyPoints: [['x'.repeat(160)], ['x'.repeat(161)]] })).toEqual([
    'The headline has 91 characters, more than 90.',
    'Key point 2 has 161 characters, more than 160.',
  ])
})

test('a translation that has lost a block is found', () => {
  const body = [{ kind: 'rule' as const, id: 'r' }]
  const original = article({ body, translations: [{ lang: 'pt', slug: 'b', headline: 'B' }] })
  const translation = article({
    id: 'b',
    slug: 'b',
    lang: 'pt',
    translations: [{ lang: 'en', slug: 'a', headline: 'A' }],
  })
  expect(findFaults({ ...edition, lang: 'en' }, [original, translation], { isPage: () => true, media: [] })).toEqual([
    { article: 'b', what: 'Block 1 is missing, and in a it is a rule.' },
  ])
})

test('a picture that stands only among the sizes of another, or deep in an aside, is used', () => {
  const hero = { src: '/media/a.png', srcset: '/media/a-2.png 2x', alt: 'A harbour' }
  const figure = { kind: 'figure' as const, picture: { src: '/media/b.svg', alt: 'A quay' } }
  const body = [{ kind: 'aside' as const, id: 'x', content: [figure] }]
  expect(whatOf({ hero, body }, ['a.png', 'a-2.png', 'b.svg'])).toEqual([])
})
