import { expect, test } from 'vitest'
import type { Summary } from '../../edition/model.ts'
import { arrangeFront } from './front.ts'

const sections = ['macao', 'world'].map(slug => ({ slug, name: slug }))
const story = (id: string, weight = 0, section = 'macao'): Summary => ({
  id,
  slug: id,
  lang: 'en',
  headline: id,
  section: { slug: section, name: section },
  authors: [],
  published: '2026-01-01T00:00:00Z',
  minutes: 1,
  weight,
})
const arrange = (stories: Summary[]) => arrangeFront({ kind: 'front', stories }, sections)

test('the weightiest of the newest leads, the newer of equals', () => {
  expect(arrange([story('a'), story('b', 3), story('c', 3)]).lead?.id).toBe('b')
})

test('no story stands twice, and none is lost', () => {
  const stories = Array.from({ length: 40 }, (_, i) => story(`s${i}`, i % 4, i % 3 ? 'macao' : 'world'))
  const front = arrange(stories)
  const shown = [
    ...(front.lead ? [front.lead] : []),
    ...front.seconds,
    ...front.sections.flatMap(section => section.stories),
    ...front.stories,
  ].map(each => each.id)
  expect(shown.toSorted()).toEqual(stories.map(each => each.id).toSorted())
})

test('a section with a single story left gets no column of its own', () => {
  const front = arrange([...Array.from({ length: 8 }, (_, i) => story(`m${i}`)), story('w', 0, 'world')])
  expect(front.sections.map(each => each.section.slug)).toEqual(['macao'])
})

test('an empty edition has an empty front page', () => {
  expect(arrange([])).toEqual({ kind: 'front', stories: [], seconds: [], sections: [] })
})
