import { expect, test } from 'vitest'
import type { Edition } from '../../edition/model.ts'
import type { Entry } from '../entry.ts'
import { arrange } from './arrange.ts'

type Facts = { lang?: string; section?: string; topics?: string[]; of?: string; related?: string[] }

/** A story of the n-th day; `of` is the slug of the one that it is a translation of. */
const story = (n: number, slug: string, { lang = 'en', section = 'x', topics = [], of, related = [] }: Facts = {}) =>
  ({
    summary: {
      id: slug,
      slug,
      lang,
      headline: slug,
      section: { slug: section, name: section },
      authors: [],
      published: new Date(Date.UTC(2026, 0, n)).toISOString(),
      minutes: 1,
      weight: 0,
    },
    topics: topics.map(topic => ({ slug: topic, name: topic })),
    points: [],
    related,
    translations: of ? [of] : [],
    names: [slug],
    file: 'f.json',
    path: '$',
    bodyPath: '.content_html',
  }) satisfies Entry

/** A story in English and in other languages, of one day. */
const inLanguages = (n: number, slug: string, langs: string[], facts: Facts = {}) => [
  story(n, slug, facts),
  ...langs.map(lang => story(n, `${slug}-${lang}`, { ...facts, lang, of: slug })),
]

const edition: Edition = { title: 'Paper', lang: 'en', timeZone: 'Etc/UTC', sections: [], brand: {} }

/** What stands at the end of each story, by slug. */
function ends(entries: Entry[]) {
  const paper = arrange(edition, entries, { sections: [], topics: [], authors: [] })
  const each = paper.surroundings.map(({ related, next }, i) => {
    const ending = { related: related.map(({ summary }) => summary.slug), next: next?.summary.slug }
    return [paper.entries[i]?.summary.slug ?? '', ending] as const
  })
  return Object.fromEntries(each)
}

test('four related stories are left when versions of one story are counted once and its own not at all', () => {
  const paper = ends([6, 5, 4, 3, 2, 1].flatMap(n => inLanguages(n, `s${n}`, ['pt', 'zh', 'ja'])))
  expect(paper['s6']?.related).toEqual(['s5', 's4', 's3', 's2'])
  expect(paper['s6-pt']?.related).toEqual(['s5-pt', 's4-pt', 's3-pt', 's2-pt'])
  expect(paper['s1']?.related).toEqual(['s2', 's3', 's4', 's5'])
})

test('what the editor names is shown in the language of the story, once, and never the story itself', () => {
  const related = ['a', 'b-pt', 'b', 'c']
  const others = [...inLanguages(1, 'b', ['pt']), story(1, 'c'), story(1, 'd-pt', { lang: 'pt', section: 'y' })]
  const paper = ends([story(2, 'a'), story(2, 'a-pt', { lang: 'pt', of: 'a', related }), ...others])
  expect(paper['a-pt']?.related).toEqual(['b-pt', 'c', 'd-pt'])
})

test('a story in another language than the paper’s leads to stories in its own before those it shares a topic with', () => {
  const tea = ['tea']
  const paper = ends([
    story(9, 'reader', { lang: 'pt', section: 'y', topics: tea }),
    ...[8, 7, 6].map(n => story(n, `tea-${n}`, { topics: tea })),
    ...[5, 4, 3].map(n => story(n, `pt-${n}`, { lang: 'pt', section: 'z' })),
    story(2, 'pt-tea', { lang: 'pt', topics: tea }),
  ])
  expect(paper['reader']?.related).toEqual(['pt-tea', 'pt-5', 'pt-4', 'pt-3'])
  expect(paper['tea-8']?.related).toEqual(['tea-7', 'tea-6', 'pt-tea', 'reader'])
})

test('another script of the reader’s language is nearer than another language', () => {
  const paper = ends([
    story(9, 'reader', { lang: 'zh-Hans', section: 'y', topics: ['tea'] }),
    ...[8, 7].map(n => inLanguages(n, `en-${n}`, ['zh-Hant'], { topics: ['tea'] })).flat(),
    ...[6, 5].map(n => story(n, `tea-${n}`, { topics: ['tea'] })),
    story(4, 'hans', { lang: 'zh-Hans' }),
  ])
  expect(paper['reader']?.related).toEqual(['en-8-zh-Hant', 'en-7-zh-Hant', 'hans', 'tea-6'])
})

test('the next story is an older one of the section, in the reader’s language first, and never the same story', () => {
  const paper = ends([
    ...inLanguages(4, 'd', ['pt']),
    ...inLanguages(3, 'c', []),
    ...inLanguages(2, 'b', ['pt']),
    ...inLanguages(1, 'a', []),
  ])
  expect([paper['d']?.next, paper['d-pt']?.next, paper['c']?.next]).toEqual(['c', 'b-pt', 'b'])
  expect([paper['b']?.next, paper['b-pt']?.next, paper['a']?.next]).toEqual(['a', 'a', undefined])
})

test('every story with an older one in its section has a next, not among its related stories if it can be', () => {
  const paper = ends([9, 8, 7, 6, 5, 4, 3, 2, 1].flatMap(n => inLanguages(n, `s${n}`, ['pt', 'zh'])))
  const nexts = Object.entries(paper).map(([slug, { next }]) => `${slug} ${next}`)
  expect(nexts).toContain('s9-pt s4-pt')
  expect(nexts).toContain('s6-zh s1-zh')
  expect(nexts).toContain('s2 s1')
  expect(nexts.filter(each => each.endsWith('undefined'))).toHaveLength(3)
})

test('publishing a story, or an old one in another language, changes the end of no older story', () => {
  const archive = Array.from({ length: 60 }, (_, i) => i + 1).flatMap(n =>
    inLanguages(n, `s${n}`, n % 3 ? ['pt', 'zh'] : [], { section: n % 2 ? 'x' : 'y', topics: [`t${n % 5}`] }),
  )
  archive.push(story(50, 's50-alone', { lang: 'ja' }))
  const before = ends(archive)
  const late = ['pt', 'ja'].map(lang => story(61, `s9-${lang}`, { lang, of: 's9' }))
  const after = ends([...archive, ...inLanguages(61, 's61', ['pt', 'zh'], { topics: ['t1'] }), ...late])
  const young = archive.map(({ summary }) => summary.slug).filter(slug => Number(/\d+/.exec(slug)) > 9)
  const changed = young.filter(slug => JSON.stringify(before[slug]) !== JSON.stringify(after[slug]))
  expect(changed).toEqual([])
})
