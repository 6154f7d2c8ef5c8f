import { expect, test } from 'vitest'
import { post, readWhole, writeFiles } from '../testing/open-fixture.ts'
import { type Answer, serveSite } from '../testing/serve-site.ts'

const numbered = (id: number) => ({
  ...post,
  id,
  slug: `post-${id}`,
  link: `https://news.example/post-${id}/`,
  _embedded: {},
})
const page = (...ids: number[]): Answer => ({ headers: { 'x-wp-totalpages': '3' }, body: ids.map(numbered) })
const pages = [page(6, 5), page(5, 4, 3), page(2, 1)]
const isPosts = (url: URL) => url.pathname === '/wp-json/wp/v2/posts'
const pageOf = (url: URL) => Number(url.searchParams.get('page') ?? 1)
const site = {
  name: 'News &amp; Views',
  description: 'All of it',
  home: 'https://news.example',
  timezone_string: '',
  gmt_offset: 8,
  namespaces: ['wp/v2'],
  routes: {},
}

function wordpress(url: URL): Answer {
  if (isPosts(url)) return pages[pageOf(url) - 1]
  if (url.pathname === '/wp-json/') return { body: site }
  if (url.pathname === '/wp-json/wp/v2/categories')
    return {
      body: [
        { name: 'Asia', slug: 'asia', parent: 0 },
        { name: 'Japan', slug: 'japan', parent: 3 },
      ],
    }
  if (url.pathname !== '/') return undefined
  return {
    headers: { 'content-type': 'text/html', link: `<${url.origin}/wp-json/>; rel="https://api.w.org/"` },
    body: '<!doctype html><html lang="pt-PT">',
  }
}
const all = ['6', '5', '4', '3', '2', '1']

test.each(['/', '/wp-json/', '/wp-json/wp/v2/posts', '/wp-json/wp/v2/posts?_embed&per_page=2'])(
  'all posts of a site are read from %s',
  async path => {
    const { origin, asked } = await serveSite(wordpress)
    const { drafts, problems, watch } = await readWhole(origin + path)
    expect(drafts.map(({ id }) => id)).toEqual(all)
    expect(problems).toEqual([])
    expect(watch).toEqual([])
    expect(asked.filter(url => url.includes('/posts')).every(url => url.includes('_embed'))).toBe(true)
  },
)

test('the site says what the paper is', async () => {
  const { origin } = await serveSite(wordpress)
  expect((await readWhole(origin)).edition).toEqual({
    title: 'News & Views',
    description: 'All of it',
    url: 'https://news.example',
    timeZone: 'Etc/GMT-8',
    lang: 'pt-PT',
    sections: [{ name: 'Asia', slug: 'asia' }],
    seeMore: [],
  })
})

test('a site whose front page is closed may still give its posts', async () => {
  const { origin } = await serveSite(url => (isPosts(url) ? wordpress(url) : { status: 403 }))
  expect((await readWhole(origin)).drafts).toHaveLength(6)
})

test('plain permalinks are found through the link of the page', async () => {
  const { origin } = await serveSite(url => {
    if (url.searchParams.get('rest_route') === '/wp/v2/posts') return pages[pageOf(url) - 1]
    return { body: '<html><head><link rel="https://api.w.org/" href="/index.php?rest_route=/" /></head>' }
  })
  expect((await readWhole(origin)).drafts).toHaveLength(6)
})

test('a site that is busy is asked again, and waits are kept', async () => {
  let refusals = 2
  const { origin } = await serveSite(url => {
    if (isPosts(url) && pageOf(url) === 2 && refusals-- > 0) return { status: 429, headers: { 'retry-after': '0' } }
    return wordpress(url)
  })
  const { drafts, problems } = await readWhole(`${origin}/wp-json/wp/v2/posts`)
  expect(drafts).toHaveLength(6)
  expect(problems).toEqual([])
})

test('a page that cannot be had costs its posts, and the next build goes on from there', async () => {
  let isDown = true
  const { origin, asked } = await serveSite(url =>
    isDown && isPosts(url) && pageOf(url) === 2 ? { status: 500 } : wordpress(url),
  )
  const cache = await writeFiles({})
  const address = `${origin}/wp-json/wp/v2/posts`
  const first = await readWhole(address, cache)
  expect(first.drafts.map(({ id }) => id)).toEqual(['6', '5', '2', '1'])
  expect(first.problems).toMatchObject([{ path: '$', what: expect.stringContaining('status 500') }])

  isDown = false
  asked.length = 0
  expect((await readWhole(address, cache)).drafts.map(({ id }) => id)).toEqual(all)
  const posts = asked.filter(url => url.includes('/posts'))
  expect(posts).toHaveLength(1)
  expect(posts[0]).toContain('page=2')
})

test('a complete archive is fetched anew the next time', async () => {
  const { origin, asked } = await serveSite(wordpress)
  const cache = await writeFiles({})
  await readWhole(`${origin}/wp-json/wp/v2/posts`, cache)
  const once = asked.length
  await readWhole(`${origin}/wp-json/wp/v2/posts`, cache)
  expect(asked).toHaveLength(2 * once)
})

test('a site that goes on for ever with the same posts is left after one round', async () => {
  const { origin, asked } = await serveSite(url =>
    isPosts(url) ? { headers: { 'x-wp-totalpages': '999999' }, body: [numbered(1)] } : undefined,
  )
  const { drafts } = await readWhole(`${origin}/wp-json/wp/v2/posts`)
  expect(drafts).toHaveLength(1)
  expect(asked.filter(isPostsPath)).toHaveLength(2)
})

const isPostsPath = (path: string) => path.startsWith('/wp-json/wp/v2/posts')

test('without a number of pages the end is where WordPress says it', async () => {
  const { origin } = await serveSite(url => {
    if (!isPosts(url)) return undefined
    return pageOf(url) <= 3
      ? { body: pages[pageOf(url) - 1]?.body }
      : { status: 400, body: { code: 'rest_post_invalid_page_number' } }
  })
  const { drafts, problems } = await readWhole(`${origin}/wp-json/wp/v2/posts`)
  expect(drafts).toHaveLength(6)
  expect(problems).toEqual([])
})

test('a site that gives fewer posts at once than asked for is asked for fewer', async () => {
  const { origin } = await serveSite(url => {
    const tooMany = isPosts(url) && Number(url.searchParams.get('per_page')) > 20
    return tooMany ? { status: 400, body: { code: 'rest_invalid_param', message: 'per_page' } } : wordpress(url)
  })
  expect((await readWhole(`${origin}/wp-json/wp/v2/posts`)).drafts).toHaveLength(6)
})

test.each([
  [{ status: 401, body: { code: 'rest_forbidden', message: 'Only for members.' } }, 'status 401 (Only for members.)'],
  [{ status: 500 }, 'status 500'],
  [{ body: '<html><title>Sorry</title>' }, 'Sorry'],
  [{ body: { code: 'rest_disabled', message: 'Closed.' } }, 'Closed.'],
  [{ status: 429, headers: { 'retry-after': '3600' } }, 'come back in 60 minutes'],
])('a site that gives nothing (%j) is refused in words', async (answer: Answer, message) => {
  const { origin } = await serveSite(() => answer)
  await expect(readWhole(`${origin}/wp-json/wp/v2/posts`)).rejects.toThrow(message)
})
