import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { item, post, readDocumentAs, readWhole, writeFiles } from './testing/open-fixture.ts'

const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'The Paper', home_page_url: 'https://paper.example' }

test('formats are told apart by what is in the files, mixed in one folder', async () => {
  const folder = await writeFiles({
    'a.json': { ...feed, items: [{ ...item, id: 'feed' }] },
    'b.json': [{ ...post, _embedded: {} }],
    'c/d.json': { ...post, id: 58, _embedded: {} },
    'c/e.json': { ...item, id: 'file' },
    'c/f.json': [{ ...item, id: 'list' }],
    'media/g.json': { ...item, id: 'media' },
  })
  const { drafts, problems, edition, watch } = await readWhole(folder)
  expect(drafts.map(({ id, file, path }) => [id, file, path])).toEqual([
    ['feed', 'a.json', '$.items[0]'],
    ['57', 'b.json', '$[0]'],
    ['58', 'c/d.json', '$'],
    ['file', 'c/e.json', '$'],
    ['list', 'c/f.json', '$[0]'],
  ])
  expect(problems).toEqual([])
  expect(edition.title).toBe('The Paper')
  expect(watch).toEqual([folder])
})

test('two sites may number their articles alike', async () => {
  const elsewhere = { ...post, link: 'https://other.example/ferry/', _embedded: {} }
  const folder = await writeFiles({
    'a.json': { ...feed, items: [{ ...item, id: 57 }] },
    'b.json': [{ ...post, _embedded: {} }],
    'c.json': [elsewhere, elsewhere],
  })
  const { drafts, problems } = await readWhole(folder)
  expect(drafts.map(({ id }) => id)).toEqual(['57', post.link, elsewhere.link])
  expect(problems).toMatchObject([{ file: 'c.json', path: '$[1].id', done: 'This later article was left out.' }])
})

test('what is not for the paper is passed over, silently where it rightly lies there', async () => {
  const folder = await writeFiles({
    'edition.json': feed,
    'item.json': item,
    'package.json': { name: 'x', version: '1.0.0' },
    'article.schema.json': { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object' },
    'report.json': { problems: [] },
    '.hidden.json': 'no',
    'notes.txt': 'no',
    'other.json': { weather: 'fine' },
  })
  const { drafts, problems } = await readWhole(folder)
  expect(drafts).toHaveLength(1)
  expect(problems).toMatchObject([{ file: 'other.json', path: '$', what: expect.stringContaining('weather') }])
})

test('broken files cost only themselves', async () => {
  const folder = await writeFiles({
    'a.json': '{"version": "https://jsonfeed.org/version/1.1", "items": [',
    'b.json': item,
    'c.json': '',
    'd.json': '<html><title>Error 503</title>',
    'e.json': 'null',
    'f.json': { code: 'rest_no_route', message: 'No route was found.', data: { status: 404 } },
  })
  const { drafts, problems } = await readWhole(folder)
  expect(drafts.map(({ id }) => id)).toEqual(['a'])
  expect(problems.map(({ file }) => file)).toEqual(['a.json', 'c.json', 'd.json', 'e.json', 'f.json'])
  expect(problems[0]?.what).toContain('breaks off at line 1, column 59')
  expect(problems[4]?.what).toContain('No route was found.')
})

test('a download that was cut short keeps its complete articles', async () => {
  const text = JSON.stringify({ ...feed, items: [item, { ...item, id: 'b' }, { ...item, id: 'c' }] })
  const { drafts, problems } = await readDocumentAs('feed.json', text.slice(0, -20))
  expect(drafts.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(problems).toMatchObject([
    { path: '$', done: 'The 2 articles that stand complete before that place were read.' },
  ])
})

test('half an article is none', async () => {
  const text = JSON.stringify({ ...item, authors: [{ name: 'Ana' }], summary: 'Words' })
  await expect(readDocumentAs('item.json', text.slice(0, -3))).rejects.toThrow('breaks off')
})

test('links that lead in circles or nowhere stop nothing', async () => {
  const folder = await writeFiles({ 'a/item.json': item })
  await symlink(folder, join(folder, 'a/up'))
  await symlink('self.json', join(folder, 'self.json'))
  await symlink('/nowhere', join(folder, 'dead.txt'))
  await mkdir(join(folder, 'folder.json'))
  const { drafts, problems } = await readWhole(folder)
  expect(drafts).toHaveLength(1)
  expect(problems).toMatchObject([{ file: 'self.json', what: expect.stringContaining('leads back to itself') }])
})

test('UTF-16, byte order marks and bad bytes are read', async () => {
  const text = JSON.stringify({ ...item, title: '澳門' })
  const folder = await writeFiles({
    'a.json': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    'b.json': `\uFEFF${text.replace('"a"', '"b"')}`,
    'c.json': Buffer.from(JSON.stringify({ ...item, id: 'c', title: 'café' }), 'latin1'),
  })
  const { drafts, problems } = await readWhole(folder)
  expect(drafts.map(({ headline }) => headline)).toEqual(['澳門', '澳門', 'caf\uFFFD'])
  expect(problems).toMatchObject([{ file: 'c.json', what: expect.stringContaining('not UTF-8, the first in line 1') }])
})

test('an empty edition is an edition', async () => {
  const { drafts, problems, edition } = await readDocumentAs('feed.json', { ...feed, items: [] })
  expect([drafts, problems, edition.title]).toEqual([[], [], 'The Paper'])
  expect((await readDocumentAs('posts.json', [])).drafts).toEqual([])
})

test('a flood of the same mistake is told in a few lines', async () => {
  const items = Array.from({ length: 3000 }, (_, index) => ({
    ...item,
    id: index,
    tags: {},
    date_published: '2026-01-13',
  }))
  const { drafts, problems } = await readDocumentAs('feed.json', { ...feed, items })
  expect(drafts).toHaveLength(3000)
  expect(problems.length).toBeLessThan(15)
  expect(problems.at(-1)?.what).toContain('2995 more places')
})

test('nesting of 20,000 levels stops nothing', async () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
  const text = JSON.stringify({
    ...feed,
    items: [
      { ...item, tags: 'DEEP' },
      { ...item, id: 'b' },
    ],
  }).replace('"DEEP"', deep)
  const { drafts, problems } = await readDocumentAs('feed.json', text)
  expect(drafts).toHaveLength(2)
  expect(problems).toMatchObject([{ path: '$.items[0].tags[0]' }])
})

test.each([
  ['{"a":1', 'The document breaks off at line 1, column 7'],
  ['{"weather":"fine"}', 'Its fields are: weather.'],
  ['7', 'a single value'],
  ['[1,2]', 'a list of 2'],
])('a file with nothing to read in it (%s) is refused in words', async (text, message) => {
  await expect(readDocumentAs('edition.json', text)).rejects.toThrow(message)
})

test('a place that is not there is refused in words', async () => {
  await expect(readWhole('/nowhere/edition')).rejects.toThrow('cannot be opened: there is no such file or folder')
  await expect(readWhole(await writeFiles({ 'readme.txt': 'x' }))).rejects.toThrow('There is no JSON file')
})
