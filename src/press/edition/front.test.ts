import { expect, test } from 'vitest'
import type { FrontPage, Summary } from '../../edition/model.ts'
import { arrangeFront } from './front.ts'

const names = ['macao', 'region', 'world', 'business', 'culture', 'science', 'sport']
const sections = names.map(slug => ({ slug, name: slug }))
const picture = { src: '/media/a.svg', alt: '' }

const story = (id: string, facts: Partial<Summary> & { in?: string } = {}): Summary => ({
  id,
  slug: id,
  lang: 'en',
  headline: 'A bridge of nine piers opens at noon',
  standfirst:
    'It took eleven years, two contractors and one very long summer, and it is a little shorter than planned.',
  section: { slug: facts.in ?? 'macao', name: facts.in ?? 'macao' },
  authors: [],
  published: '2026-01-01T00:00:00Z',
  minutes: 1,
  weight: 0,
  ...facts,
})
const many = (count: number, facts: Parameters<typeof story>[1] = {}) =>
  Array.from({ length: count }, (_, i) => story(`${facts.in ?? 'macao'}${i}`, facts))
const arrange = (stories: Summary[]) => arrangeFront({ kind: 'front', stories }, sections)
const shapes = (front: FrontPage) => front.sections.map(({ section, shape }) => `${section.slug} ${shape}`)
/** The top of a page that has used up its newest stories, and these under it. */
const under = (stories: Summary[]) => arrange([...many(5, { in: 'elsewhere', picture, weight: 3 }), ...stories])

test('the weightiest of the newest leads, the newer of equals', () => {
  expect(arrange([story('a'), story('b', { weight: 3 }), story('c', { weight: 3 })]).lead?.id).toBe('b')
})

test('no story stands twice, and none is lost', () => {
  const stories = Array.from({ length: 40 }, (_, i) =>
    story(`s${i}`, { weight: i % 4, in: names[i % 6], ...(i % 5 && { picture }) }),
  )
  const front = arrange(stories)
  const shown = [
    ...(front.lead ? [front.lead] : []),
    ...front.seconds,
    ...front.sections.flatMap(section => section.stories),
    ...front.stories,
  ].map(each => each.id)
  expect(shown.toSorted()).toEqual(stories.map(each => each.id).toSorted())
})

test('with pictures, the seconds fill a column beside the lead', () => {
  const front = arrange(many(20, { picture }))
  expect(front.beside).toBe(true)
  expect(front.seconds.length).toBeGreaterThan(1)
})

test('beside a lead with a picture, a single short story would leave a hole: it stands under it', () => {
  const front = arrange([story('a', { picture, weight: 3 }), story('b')])
  expect(front.beside).toBeUndefined()
  expect(front.seconds.map(each => each.id)).toEqual(['b'])
})

test('on a day without pictures nothing beside the lead is higher than it', () => {
  const front = arrange(many(20))
  expect([front.beside, front.seconds.length]).toEqual([undefined, 4])
})

test('a long headline makes a higher lead, with room for a column beside it', () => {
  const headline = 'In Nara, Seoul and Tokyo agree to do more together, and less against each other, for three years'
  const front = arrange([story('a', { weight: 3, headline: `${headline}, ${headline}` }), ...many(12)])
  expect([front.beside, front.seconds.length]).toEqual([true, 2])
})

test('five stories or fewer all stand at the top, with nothing under it', () => {
  for (const count of [1, 2, 3, 4, 5]) {
    for (const facts of [{}, { picture }]) {
      const front = arrange(many(count, facts))
      expect(front.seconds).toHaveLength(count - 1)
      expect([front.sections, front.stories]).toEqual([[], []])
    }
  }
})

test('a section with a weighty pictured story is led by it, whatever is newer', () => {
  const front = under([...many(3, { in: 'world' }), story('big', { in: 'world', weight: 2, picture })])
  expect(shapes(front)).toEqual(['world led'])
  expect(front.sections[0]?.stories[0]?.id).toBe('big')
})

test('two sections one after the other are not both led', () => {
  const led = (name: string) => [story(`${name}-big`, { in: name, weight: 2, picture }), ...many(3, { in: name })]
  expect(shapes(under(['macao', 'region', 'world'].flatMap(led)))).toEqual(['macao led', 'region row', 'world led'])
})

test('sections of ordinary stories share bands, and none stands alone in one', () => {
  const after = (count: number) => shapes(under(names.slice(0, count).flatMap(name => many(2, { in: name }))))
  expect(after(1)).toEqual(['macao row'])
  expect(after(2)).toEqual(['macao half', 'region half'])
  expect(after(3)).toEqual(['macao third', 'region third', 'world third'])
  expect(after(4).map(name => name.split(' ')[1])).toEqual(['half', 'half', 'half', 'half'])
  expect(after(5).map(name => name.split(' ')[1])).toEqual(['third', 'third', 'third', 'half', 'half'])
  expect(after(6).map(name => name.split(' ')[1])).toEqual(Array(6).fill('third'))
})

test('a column opens with a picture where its section has one', () => {
  const stories = ['macao', 'region'].flatMap(name => [
    story(`${name}-plain`, { in: name }),
    story(name, { in: name, picture }),
  ])
  expect(under(stories).sections.map(band => band.stories[0]?.id)).toEqual(['macao', 'region'])
})

test('a section with a single story left gets no place of its own', () => {
  expect(shapes(under([...many(4), story('w', { in: 'world' })]))).toEqual(['macao row'])
})

test('an empty edition has an empty front page', () => {
  expect(arrange([])).toEqual({ kind: 'front', stories: [], seconds: [], sections: [] })
})
