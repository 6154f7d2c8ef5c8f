import { expect, test } from 'vitest'
import type { Edition } from '../edition/model.ts'
import type { Problem } from '../edition/problem.ts'
import { composeArticle } from './compose-article.ts'
import type { Draft } from './draft.ts'

const edition: Edition = { title: 'Paper', lang: 'en', timeZone: 'UTC', sections: [], brand: {} }

function compose(facts: Partial<Draft>, paper = edition) {
  const draft: Draft = {
    file: 'f.json',
    path: '$.items[2]',
    bodyPath: '.content_html',
    id: 'a',
    aliases: [],
    headline: 'Headline',
    published: '2026-01-02T00:00:00Z',
    authors: [],
    topics: [],
    keyPointsHtml: [],
    corrections: [],
    related: [],
    translations: [],
    weight: 0,
    ...facts,
  }
  const problems: Problem[] = []
  const article = composeArticle({ draft, slug: 'a', topics: [], authors: [] }, paper, [], problem =>
    problems.push(problem),
  )
  return { article, problems }
}

const figure = (src: string) => `<figure><img src="${src}" alt="In the body"><figcaption>Words</figcaption></figure>`

test('a figure that opens the body is the hero of a story without one', () => {
  const { article } = compose({ html: `${figure('https://x.example/a.jpg')}<p>Text.</p>` })
  expect(article.hero).toMatchObject({ src: 'https://x.example/a.jpg', caption: ['Words'] })
  expect(article.body.map(block => block.kind)).toEqual(['paragraph'])
})

test('the hero printed again at the top of the body goes, whatever its size, and lends the hero its words', () => {
  const hero = { src: 'https://x.example/2026/a.jpg' }
  const { article } = compose({ hero, html: `${figure('https://cdn.example/x/2026/a-1024x683.jpg')}<p>Text.</p>` })
  expect(article.hero).toMatchObject({ src: hero.src, alt: 'In the body', caption: ['Words'] })
  expect(article.body.map(block => block.kind)).toEqual(['paragraph'])
})

test('another picture at the top of the body stays', () => {
  const { article } = compose({ hero: { src: 'https://x.example/b.jpg' }, html: figure('https://x.example/a.jpg') })
  expect(article.body.map(block => block.kind)).toEqual(['figure'])
})

test('cards get the picture without the words under it', () => {
  const hero = { src: '/media/a.svg', alt: 'A', captionHtml: 'Words', credit: 'Desk' }
  expect(compose({ hero }).article.picture).toEqual({ src: '/media/a.svg', alt: 'A' })
})

test('a hero that cannot be used is told with the place of the article', () => {
  const { article, problems } = compose({ hero: { src: 'javascript:alert(1)' } })
  expect(article.hero).toBeUndefined()
  expect(problems).toMatchObject([{ file: 'f.json', path: expect.stringContaining('$.items[2]') }])
})

test('given key points win over a list that opens the body, and the list stays in the story', () => {
  const html = '<ul><li>One</li><li>Two</li></ul><p>Text.</p>'
  expect(compose({ html }).article.keyPoints).toEqual([['One'], ['Two']])
  const { article } = compose({ html, keyPointsHtml: ['<b>Given</b>', ' '] })
  expect(article.keyPoints).toEqual([[{ kind: 'strong', text: ['Given'] }]])
  expect(article.body.map(block => block.kind)).toEqual(['list', 'paragraph'])
})

test('an update is one only when it is later', () => {
  expect(compose({ updated: '2026-01-02T00:00:00Z' }).article.updated).toBeUndefined()
  expect(compose({ updated: '2026-01-03T00:00:00Z' }).article.updated).toBe('2026-01-03T00:00:00Z')
})

test('the original’s address is canonical until the paper has one of its own', () => {
  const url = 'https://old.example/a'
  expect(compose({ url }).article.url).toBe(url)
  expect(compose({ url }, { ...edition, url: 'https://new.example' }).article.url).toBeUndefined()
})

test('text without HTML is told in paragraphs, and a right-to-left language sets its direction', () => {
  const { article } = compose({ text: 'واحد\n\nاثنان', lang: 'ar' })
  expect(article.body.map(block => block.kind)).toEqual(['paragraph', 'paragraph'])
  expect(article.dir).toBe('rtl')
})
