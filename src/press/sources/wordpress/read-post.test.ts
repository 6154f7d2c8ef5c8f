import { expect, test } from 'vitest'
import { post, readDocumentAs } from '../testing/open-fixture.ts'

const read = async (...posts: unknown[]) => {
  const { drafts, problems } = await readDocumentAs('posts.json', posts)
  return { draft: drafts[0], drafts, problems }
}

test('a post becomes a draft', async () => {
  const { draft, problems } = await read({ ...post, _embedded: {} })
  expect(draft).toEqual({
    file: 'posts.json',
    path: '$[0]',
    bodyPath: '.content.rendered',
    id: '57',
    url: 'https://news.example/2026/01/ferry-runs-again/',
    aliases: ['https://news.example/?p=57'],
    slug: 'ferry-runs-again',
    headline: 'Ferry ‘runs’ again',
    published: '2026-01-13T08:30:00Z',
    updated: '2026-01-14T01:00:00Z',
    authors: [],
    topics: [],
    keyPointsHtml: [],
    corrections: [],
    html: '\n<p>The ferry to Taipa runs again since Tuesday.</p>\n',
    base: 'https://news.example/2026/01/ferry-runs-again/',
    related: [],
    translations: [],
    weight: 0,
  })
  expect(problems).toEqual([])
})

test('titles are HTML: references are decoded once and tags go', async () => {
  const rendered = 'Tom &amp;amp; <em>Jerry</em> &lt;b&gt;'
  const { draft } = await read({ ...post, title: { rendered } })
  expect(draft?.headline).toBe('Tom &amp; Jerry <b>')
})

test('a slug in another script is decoded', async () => {
  const { draft } = await read({ ...post, slug: '%e6%be%b3%e9%96%80' })
  expect(draft?.slug).toBe('澳門')
})

test.each([
  [{ status: 'draft' }, '.status'],
  [{ status: 'future' }, '.status'],
  [{ status: 'private' }, '.status'],
  [{ content: { rendered: '', protected: true } }, '.content.protected'],
  [{ type: 'page' }, '.type'],
  [{ title: { rendered: '' }, content: { rendered: '' } }, '.title'],
])('a post with %j is left out and told', async (fields, path) => {
  const { drafts, problems } = await read(post, { ...post, id: 58, ...fields })
  expect(drafts).toHaveLength(1)
  expect(problems.find(problem => problem.path === `$[1]${path}`)).toMatchObject({ done: 'The article was left out.' })
})

test('the zero date of a post that never had one is passed over', async () => {
  const zero = '0000-00-00T00:00:00'
  const { draft, problems } = await read({
    ...post,
    _embedded: {},
    date_gmt: zero,
    modified_gmt: zero,
    date: '2026-01-13T08:00:00',
    modified: zero,
  })
  expect(draft?.published).toBe('2026-01-13T08:00:00Z')
  expect(draft?.updated).toBeUndefined()
  expect(problems).toHaveLength(1)
})

test('a post without any date is dated by its address, else left out', async () => {
  const undated = { ...post, date: null, date_gmt: null, modified: null, modified_gmt: null }
  const { draft } = await read({ ...undated, link: 'https://news.example/2026/01/13/ferry/' })
  expect(draft?.published).toBe('2026-01-13T12:00:00Z')
  expect((await read({ ...undated, link: 'https://news.example/ferry/' })).drafts).toEqual([])
})

test.each([null, 7, 'text', []])('an entry that is %j is left out and told', async entry => {
  const { drafts, problems } = await read(entry, { ...post, _embedded: {} })
  expect(drafts).toHaveLength(1)
  expect(problems).toMatchObject([{ path: '$[0]', done: 'The article was left out.' }])
})

test('a post without text is printed with its headline alone, which is told', async () => {
  const { draft, problems } = await read({ ...post, content: { rendered: false }, _embedded: {} })
  expect(draft).toMatchObject({ headline: 'Ferry ‘runs’ again', html: '' })
  expect(problems).toMatchObject([{ path: '$[0].content.rendered' }])
})

test('a sticky post weighs more', async () => {
  const { draft } = await read({ ...post, sticky: true })
  expect(draft?.weight).toBe(2)
})

test('translations name the other posts', async () => {
  const { draft } = await read({ ...post, lang: 'pt', translations: { pt: 57, en: 58 } })
  expect(draft).toMatchObject({ lang: 'pt', translations: ['58'] })
})

test('fields of every wrong type stop nothing', async () => {
  for (const wrong of [null, 7, 'x', true, [], {}, [[]], { rendered: {} }]) {
    const fields = Object.fromEntries(Object.keys({ ...post, _embedded: 1 }).map(key => [key, wrong]))
    const broken = { ...fields, date_gmt: post.date_gmt, title: post.title, id: 1 }
    const { drafts } = await read({ ...post, id: 2, slug: 'fine' }, { ...broken, status: 'publish', type: 'post' })
    expect(drafts.map(({ id }) => id)).toEqual(['2', '1'])
  }
})
