import { expect, test } from 'vitest'
import type { Draft, DraftEdition } from './draft.ts'
import { Desk, findDesks, toEdition } from './place-draft.ts'

const edition: DraftEdition = { sections: [{ name: 'Macao', slug: 'macao' }, { name: 'World' }], seeMore: [] }
const draft = (id: string, facts: Partial<Draft> = {}): Draft => ({
  file: 'f.json',
  path: '$',
  bodyPath: '.content_html',
  id,
  aliases: [],
  headline: 'A headline',
  published: '2026-01-01T00:00:00Z',
  authors: [],
  topics: [],
  keyPointsHtml: [],
  corrections: [],
  related: [],
  translations: [],
  weight: 0,
  ...facts,
})

test('a slug comes from the source, else from a readable id, else from the headline', () => {
  const desk = new Desk(edition)
  const slugOf = (each: Draft) => desk.place(each).slug
  expect(slugOf(draft('x', { slug: '../Wished For' }))).toBe('wished-for')
  expect(slugOf(draft('nara-meeting'))).toBe('nara-meeting')
  expect(slugOf(draft('57'))).toBe('a-headline')
  expect(slugOf(draft('https://example.org/1'))).toBe('a-headline-2')
})

test('places are one however they are written, in the paper’s order, then by name', () => {
  const desk = new Desk(edition)
  const sections = ['Zoo', 'MACAO', 'macao', 'Arts'].map((name, i) => draft(`${i}x`, { section: { name } }))
  for (const each of sections) desk.place(each)
  expect(desk.places().sections.map(({ name }) => name)).toEqual(['Macao', 'World', 'Arts', 'Zoo'])
})

test('a section is named in the language of the article, where the edition knows its name', () => {
  const names = new Map([
    ['pt', 'Macau'],
    ['zh-Hant', '澳門'],
  ])
  const section = { name: 'Macao', slug: 'macao', names }
  const desk = new Desk({ sections: [section], seeMore: [] })
  const nameIn = (lang?: string) => desk.place(draft(`in-${lang}`, { section, ...(lang && { lang }) })).section
  expect(nameIn('pt-PT')).toEqual({ slug: 'macao', name: 'Macau', lang: 'pt' })
  expect(nameIn('zh-Hant')).toEqual({ slug: 'macao', name: '澳門', lang: 'zh-Hant' })
  expect(nameIn('zh-Hans')).toEqual({ slug: 'macao', name: 'Macao' })
  expect(nameIn()).toEqual({ slug: 'macao', name: 'Macao' })
  expect(desk.places().sections.map(({ name }) => name)).toEqual(['Macao'])
})

test('authors that the paper calls desks are known in any case, and no others', () => {
  const authors = [
    { slug: 'science-desk', name: 'Science desk' },
    { slug: 'ana', name: 'Ana Desk' },
  ]
  expect(findDesks({ ...edition, desks: ['SCIENCE DESK', 'Sports desk'] }, authors)).toEqual(new Set(['science-desk']))
  expect(findDesks(edition, authors)).toEqual(new Set())
})

test('a tag named twice in one article is one topic', () => {
  const placed = new Desk(edition).place(draft('a', { topics: [{ name: 'Tea' }, { name: 'tea' }] }))
  expect(placed.topics).toEqual([{ slug: 'tea', name: 'Tea' }])
})

test('the paper’s address is the publisher’s, or an own edition’s, but not that of a site that was exported', () => {
  const exported = { ...edition, url: 'https://old.example/' }
  expect(toEdition(exported, [], 'https://new.example/news/').url).toBe('https://new.example/news')
  expect(toEdition({ ...exported, own: true }, []).url).toBe('https://old.example')
  expect(toEdition(exported, []).url).toBeUndefined()
  expect(toEdition(exported, []).title).toBe('old.example')
})

test('an Arabic paper runs from right to left', () => {
  expect(toEdition({ ...edition, lang: 'ar-LB' }, []).dir).toBe('rtl')
})
