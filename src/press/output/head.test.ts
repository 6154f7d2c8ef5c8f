import { expect, test } from 'vitest'
import type { Article, Edition } from '../../edition/model.ts'
import { articleHead } from './head.ts'

const edition: Edition = { title: 'The Paper', lang: 'en', timeZone: 'UTC', sections: [], brand: {} }

const withHero = (src: string): Article => ({
  id: 'a',
  slug: 'a',
  lang: 'en',
  headline: 'A headline',
  authors: [],
  published: '2026-01-13T08:30:00Z',
  minutes: 1,
  weight: 0,
  keyPoints: [],
  topics: [],
  corrections: [],
  hero: { src, alt: '' },
  body: [],
  length: 3,
  related: [],
  translations: [],
})

const imageOf = (src: string, url?: string) =>
  /property="og:image" content="([^"]*)"/.exec(
    articleHead(withHero(src), { ...edition, ...(url && { url }) }, '/news/'),
  )?.[1]

test('a picture of the edition is named with the base path, and in full where the site is known', () => {
  expect(imageOf('/media/a.jpg')).toBe('/news/media/a.jpg')
  expect(imageOf('/media/a.jpg', 'https://paper.example')).toBe('https://paper.example/news/media/a.jpg')
})

test('a picture from elsewhere is named as it is', () => {
  expect(imageOf('https://cms.example/a.jpg', 'https://paper.example')).toBe('https://cms.example/a.jpg')
})

test('link previews get the copy in pixels of a drawing, where the edition brings one', () => {
  const head = (known: string) => articleHead(withHero('/media/a.svg'), edition, '/', src => src === known)
  expect(head('/media/share/a.png')).toContain('property="og:image" content="/media/share/a.png"')
  expect(head('/media/share/b.png')).toContain('property="og:image" content="/media/a.svg"')
})

test('an author is a person to search engines, and a desk an organisation', () => {
  const authors = [
    { slug: 'ana-sousa', name: 'Ana Sousa' },
    { slug: 'science-desk', name: 'Science desk' },
  ]
  const head = articleHead({ ...withHero('/a.svg'), authors }, edition, '/', undefined, new Set(['science-desk']))
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head) ?? []
  expect(JSON.parse(data)).toMatchObject({
    author: [
      { '@type': 'Person', name: 'Ana Sousa' },
      { '@type': 'Organization', name: 'Science desk' },
    ],
  })
})

test('the locale names a territory, or is left out where the language alone is known', () => {
  const localeOf = (lang: string) =>
    /property="og:locale" content="([^"]*)"/.exec(articleHead({ ...withHero('/a.svg'), lang }, edition, '/'))?.[1]
  expect(['en-GB', 'pt-PT', 'zh-Hant', 'zh-Hant-HK', 'zh-Hans', 'en'].map(localeOf)).toEqual([
    ...['en_GB', 'pt_PT', 'zh_TW', 'zh_HK', 'zh_CN'],
    undefined,
  ])
})
