import { expect, test } from 'vitest'
import type { Block, Inline } from '../../edition/blocks.ts'
import type { Article, Edition } from '../../edition/model.ts'
import { findLost } from './find-lost.ts'

const edition: Edition = { title: 'Paper', lang: 'en', timeZone: 'UTC', sections: [], brand: {} }
const isPage = (address: string) => ['/', '/topic/tea', '/topic/%E8%8C%B6', '/search'].includes(address)

const article = (slug: string, body: Block[]): Article => ({
  id: slug,
  slug,
  lang: 'en',
  headline: slug,
  authors: [],
  published: '2026-01-01T00:00:00Z',
  minutes: 1,
  weight: 0,
  keyPoints: [],
  topics: [],
  corrections: [],
  body,
  length: 1,
  related: [],
  translations: [],
})

const target = article('tides', [{ kind: 'heading', id: 'spring-tides', level: 2, text: ['Spring tides'] }])
const link = (href: string): Inline => ({ kind: 'link', href, text: ['there'] })

/** What is told of an article that links to `href`. */
const whatOf = (href: string, paper: Edition = edition) => {
  const linking = article('a', [{ kind: 'paragraph', id: 'p', text: [link(href)] }])
  return findLost(paper, [linking, target], { isPage, media: ['a.svg'] }).map(fault => fault.what)
}

test.each([
  ...['/', '/topic/tea', '/topic/tea/', '/topic/茶', '/search?q=tea', '/article/tides', '/article/tides#spring-tides'],
  ...['/article/tides#', '/media/a.svg', 'https://elsewhere.example/nothing', '#p'],
])('nothing is said of a link to %s', href => {
  expect(whatOf(href)).toEqual([])
})

test('a link to a place that an article does not have is found', () => {
  expect(whatOf('/article/tides#neap-tides')).toEqual([
    'A link leads to /article/tides#neap-tides, and nothing in that article is called “neap-tides”.',
  ])
})

test('a link to a page that the paper does not have is found, with the address of the site or without', () => {
  expect(whatOf('/topic/tee')).toEqual(['A link leads to /topic/tee, which is no page of this paper.'])
  expect(whatOf('/topic/%')).toEqual(['A link leads to /topic/%, which is no page of this paper.'])
  expect(whatOf('https://paper.example/section/x', { ...edition, url: 'https://paper.example' })).toEqual([
    'A link leads to /section/x, which is no page of this paper.',
  ])
})

test('links to articles that are not there are found, however deep', () => {
  const paragraph = { kind: 'paragraph' as const, text: [{ kind: 'strong' as const, text: [link('/article/gone')] }] }
  const items = [[{ kind: 'quote' as const, content: [paragraph] }]]
  const linking = article('a', [{ kind: 'list', id: 'l', ordered: false, items }])
  expect(findLost(edition, [linking], { isPage, media: [] })).toEqual([
    { article: 'a', what: 'A link leads to /article/gone, which is no article.' },
  ])
})

test('files that are named and missing are found: pictures, their other sizes, the logo, the faces', () => {
  const picture = { src: '/media/b.svg', srcset: '/media/b-2.png 2x, /media/a.svg 3x', alt: 'B' }
  const faces = { serif: { stack: 'Quay', file: '/media/quay.woff2' } }
  const brand = { logo: 'https://cms.example/logo.svg', faces }
  const shown = article('a', [{ kind: 'figure', id: 'f', picture }])
  expect(findLost({ ...edition, brand }, [shown], { isPage, media: ['a.svg'] })).toEqual([
    { article: 'a', what: "The file /media/b.svg is not in the edition's media folder." },
    { article: 'a', what: "The file /media/b-2.png is not in the edition's media folder." },
    { what: "The file /media/quay.woff2 is not in the edition's media folder." },
  ])
})
