import { join } from 'node:path'
import { expect, test } from 'vitest'
import { item, post, readWhole, writeFiles } from '../testing/open-fixture.ts'
import { type Answer, serveSite } from '../testing/serve-site.ts'

const top = { version: 'https://jsonfeed.org/version/1.1', title: 'The Paper' }
const feed = (next_url: unknown, ...ids: string[]): Answer => ({
  body: { ...top, next_url, items: ids.map(id => ({ ...item, id, content_html: '<img src="x.jpg">' })) },
})
const ids = (drafts: { id: string }[]) => drafts.map(({ id }) => id).join('')

test('a feed is read from its address with all the pages that follow', async () => {
  const { origin } = await serveSite((url, origin_) => {
    if (url.pathname === '/feed.json') return feed('/feed-2.json', 'a', 'b')
    return url.pathname === '/feed-2.json' ? feed(`${origin_}/feed-3.json`, 'c') : feed(undefined, 'd')
  })
  const { drafts, problems, edition } = await readWhole(`${origin}/feed.json`)
  expect(ids(drafts)).toBe('abcd')
  expect(drafts.map(({ file, base }) => [file, base])[2]).toEqual([`${origin}/feed-2.json`, `${origin}/feed-2.json`])
  expect(problems).toEqual([])
  expect(edition.title).toBe('The Paper')
})

test.each([
  ['/feed.json', 'has been read already'],
  ['https://other.example/feed.json', 'lies on another host'],
  ['file:///etc/passwd', 'is no web address'],
  ['/missing.json', 'answers with status 404'],
])('pages end at %s', async (next, what) => {
  const { origin } = await serveSite(url => (url.pathname === '/feed.json' ? feed(next, 'a') : undefined))
  const { drafts, problems } = await readWhole(`${origin}/feed.json`)
  expect(ids(drafts)).toBe('a')
  expect(problems.map(problem => problem.what)).toEqual([expect.stringContaining(what)])
})

test('a feed that has always one more page of the same is left', async () => {
  const { origin, asked } = await serveSite(url =>
    feed(`/feed.json?page=${Number(url.searchParams.get('page')) + 1}`, 'a'),
  )
  const { problems } = await readWhole(`${origin}/feed.json`)
  expect(asked).toHaveLength(2)
  expect(problems.map(({ what }) => what)).toContain('This page brings no article that is new.')
})

test('a feed in a file may go on at an address', async () => {
  const { origin } = await serveSite(() => feed(undefined, 'b'))
  const folder = await writeFiles({ 'feed.json': { ...top, next_url: `${origin}/2`, items: [item] } })
  expect(ids((await readWhole(join(folder, 'feed.json'))).drafts)).toBe('ab')
})

test('a web page leads to its feed', async () => {
  const { origin } = await serveSite(url => {
    if (url.pathname === '/feed.json') return feed(undefined, 'a')
    return url.pathname === '/'
      ? { body: '<html><link rel="alternate" type="application/feed+json" href="/feed.json">' }
      : undefined
  })
  expect(ids((await readWhole(origin)).drafts)).toBe('a')
})

test('an export on the web is read like a file', async () => {
  const { origin } = await serveSite(() => ({ body: [{ ...post, _embedded: {} }] }))
  expect(ids((await readWhole(`${origin}/export.json`)).drafts)).toBe('57')
})

test.each([
  ['/page', 'is a web page (“Hello”), not JSON'],
  ['/gone', 'answers with status 404'],
  ['/other.json', 'Its fields are: weather'],
])('%s is refused in words', async (path, message) => {
  const { origin } = await serveSite(url => {
    if (url.pathname === '/page') return { body: '<html><title>Hello</title>' }
    return url.pathname === '/other.json' ? { body: { weather: 'fine' } } : undefined
  })
  await expect(readWhole(origin + path)).rejects.toThrow(message)
})

test('a site that does not answer is refused in words', async () => {
  await expect(readWhole('http://127.0.0.1:1/feed.json')).rejects.toThrow('cannot be reached: ')
  await expect(readWhole('http://')).rejects.toThrow('is no web address')
})

test('an answer that never ends is given up', async () => {
  const { origin } = await serveSite(() => new Promise<Answer>(() => undefined))
  await expect(readWhole(`${origin}/feed.json`)).rejects.toThrow('no whole answer within')
})
