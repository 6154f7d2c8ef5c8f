import { expect, test } from 'vitest'
import { item, readDocumentAs, readItems } from '../testing/open-fixture.ts'

const only = async (fields: object) => {
  const { drafts, problems } = await readItems({ ...item, ...fields })
  return { draft: drafts[0], problems, paths: problems.map(({ path }) => path.replace('$.items[0]', '')) }
}

test('an item becomes a draft', async () => {
  const { draft, problems } = await only({
    url: 'https://paper.example/ferry',
    summary: 'At last.',
    tags: ['Ferry', '#Taipa'],
  })
  expect(draft).toEqual({
    file: 'feed.json',
    path: '$.items[0]',
    bodyPath: '.content_html',
    id: 'a',
    url: 'https://paper.example/ferry',
    aliases: [],
    headline: 'Ferry runs again',
    standfirst: 'At last.',
    published: '2026-01-13T08:30:00Z',
    authors: [],
    topics: [{ name: 'Ferry' }, { name: 'Taipa' }],
    keyPointsHtml: [],
    corrections: [],
    html: '<p>It runs.</p>',
    base: 'https://paper.example/ferry',
    related: [],
    translations: [],
    weight: 0,
  })
  expect(problems).toEqual([])
})

test('titles, names and tags are text: what looks like markup is kept as it stands', async () => {
  const text = '<b>Ferry</b> &amp; </script> $& more'
  const { draft } = await only({ title: text, authors: [{ name: text }], tags: [text] })
  expect([draft?.headline, draft?.authors[0]?.name, draft?.topics[0]?.name]).toEqual([text, text, text])
})

test('one wrong field costs that field and is told with its path', async () => {
  const { draft, problems, paths } = await only({ tags: 7, image: ['x'], summary: {}, url: 'javascript:alert(1)' })
  expect(draft).toMatchObject({ headline: 'Ferry runs again', topics: [{ name: '7' }] })
  expect(draft).not.toHaveProperty('url')
  expect(draft).not.toHaveProperty('hero')
  expect(paths).toEqual(['.summary', '.image', '.tags', '.url'])
  for (const { what, done, fix } of problems) expect([what, done, fix].every(text => text.length > 5)).toBe(true)
})

test('what is meant is taken where it is plain', async () => {
  const { draft } = await only({ title: 1984, tags: 'Books', authors: ['Ana Lopes'], id: 42 })
  expect(draft).toMatchObject({
    id: '42',
    headline: '1984',
    topics: [{ name: 'Books' }],
    authors: [{ name: 'Ana Lopes' }],
  })
})

test('null counts as absent', async () => {
  const { draft, problems } = await only({ tags: null, image: null, authors: null, summary: null, _broadsheet: null })
  expect(draft?.topics).toEqual([])
  expect(problems).toEqual([])
})

test('an item without title is headed by its first words', async () => {
  const { draft, paths } = await only({
    title: undefined,
    content_html: '<p>The <b>ferry</b> runs. Tickets cost more.</p>',
  })
  expect(draft?.headline).toBe('The ferry runs')
  expect(paths).toEqual(['.title'])
})

test('an item with neither title nor text is left out', async () => {
  const { draft, problems } = await only({ title: ' ', content_html: '<p>&nbsp;</p>' })
  expect(draft).toBeUndefined()
  expect(problems[0]).toMatchObject({ path: '$.items[0].title', done: 'The article was left out.' })
})

test('an item without text is printed with its headline alone, which is told', async () => {
  const { draft, paths } = await only({ content_html: ['<p>Not text</p>'] })
  expect(draft).toMatchObject({ headline: 'Ferry runs again', text: '' })
  expect(paths).toEqual(['.content_html', '.content_html'])
})

test('an item without id is named by its address, else by its headline', async () => {
  const { drafts, problems } = await readItems(
    { ...item, id: undefined, url: 'https://paper.example/ferry' },
    { ...item, id: ' ', title: 'Other' },
  )
  expect(drafts.map(({ id }) => id)).toEqual(['https://paper.example/ferry', 'Other'])
  expect(problems.map(({ path }) => path)).toEqual(['$.items[0].id', '$.items[1].id'])
})

test.each([null, 7, 'text', true, [], [[]]])('an item that is %j is left out and told', async entry => {
  const { drafts, problems } = await readItems(item, entry)
  expect(drafts).toHaveLength(1)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ path: '$.items[1]', done: 'The article was left out.' })
})

test('the later of two articles with one id is left out', async () => {
  const { drafts, problems } = await readItems(item, { ...item, title: 'Second' })
  expect(drafts.map(({ headline }) => headline)).toEqual(['Ferry runs again'])
  expect(problems[0]).toMatchObject({ path: '$.items[1].id', what: expect.stringContaining('“a” is already used') })
})

test('fields with the names of JavaScript’s own mean nothing', async () => {
  const text =
    '{"version":"https://jsonfeed.org/version/1.1","title":"P","items":[{"__proto__":{"title":"evil"},"constructor":1,"id":"a","content_text":"Words.","date_published":"2026-01-13T00:00:00Z"}]}'
  const { drafts } = await readDocumentAs('feed.json', text)
  expect(drafts[0]?.headline).toBe('Words')
  expect(Object.prototype).not.toHaveProperty('title')
})

test('a link to the page an item is about is kept in its text', async () => {
  const { draft } = await only({ external_url: 'https://other.example/x?a=1&b="2' })
  expect(draft?.html).toBe('<p>It runs.</p>\n<p><a href="https://other.example/x?a=1&amp;b=%222">other.example</a></p>')
  expect(draft?.aliases).toEqual([])
})

test('text is kept as text', async () => {
  const { draft } = await only({ content_html: undefined, content_text: 'One.\r\n\r\n<b>Two</b>' })
  expect(draft).toMatchObject({ text: 'One.\n\n<b>Two</b>', bodyPath: '.content_text' })
  expect(draft).not.toHaveProperty('html')
})

test('the single author of JSON Feed 1.0 signs', async () => {
  const { draft } = await only({ author: { name: 'Ana Lopes', url: '//ana.example' } })
  expect(draft?.authors).toEqual([{ name: 'Ana Lopes', url: 'https://ana.example/' }])
})
