import { crawl } from './crawl.ts'
import { expect, test } from './fixtures.ts'

const decode = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

/** What crawlers and link previews read of a page. */
function readHead(html: string) {
  const find = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => decode(value))
  return {
    lang: find(/^<!doctype html><html lang="([^"]*)"/gi),
    titles: find(/<title>([^<]*)<\/title>/g),
    descriptions: find(/<meta name="description" content="([^"]*)"/g),
    canonicals: find(/<link rel="canonical" href="([^"]*)"/g),
    ogTitles: find(/<meta property="og:title" content="([^"]*)"/g),
    ogUrls: find(/<meta property="og:url" content="([^"]*)"/g),
    headings: find(/<h1[^>]*>([^<]*)</g),
    records: find(/<script type="application\/ld\+json">([^<]*)<\/script>/g).map(
      json => JSON.parse(json) as Record<string, unknown>,
    ),
  }
}

for (const edition of ['own', 'archive', 'hostile', 'wordpress'] as const) {
  test.describe(`the edition ${edition}`, () => {
    test.use({ edition })

    test('every page tells once, and well, what it is, and has a title of its own', async ({ baseURL }) => {
      const pages = await crawl(baseURL)
      const titles: string[] = []
      for (const { path, html } of pages) {
        const head = readHead(html)
        // The newest page of a list stands under its future number too, and says so by its canonical address.
        if (head.canonicals.includes(path)) titles.push(...head.titles)
        const once = [head.lang, head.titles, head.canonicals, head.headings].map(({ length }) => length)
        expect({ path, once }).toEqual({ path, once: [1, 1, 1, 1] })
        expect(head.descriptions.length).toBeLessThan(2)
        // The reader's own pages say nothing to others.
        if (html.includes('<meta name="robots" content="noindex">')) continue
        expect({ path, previews: head.ogTitles.length }).toEqual({ path, previews: 1 })
        expect(head.records.length).toBe(
          path === '/' || path.startsWith('/page/') ? 0 : path.startsWith('/article/') ? 2 : 1,
        )
        const [story] = head.records.filter(record => record['@type'] === 'NewsArticle')
        if (story) expect(story['headline']).toBe(head.headings[0])
        if (head.ogUrls[0]) expect(head.ogUrls).toEqual(head.canonicals)
      }
      if (edition !== 'own') return
      expect(titles.length).toBeGreaterThan(50)
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
    })
  })
}

test('versions in other languages name each other', async ({ paper, page }) => {
  await paper.open('/article/names-of-macao')
  const links = page.locator('p', { hasText: 'Also in' }).getByRole('link')
  expect(await links.evaluateAll(all => all.map(link => link.getAttribute('hreflang')))).toEqual(
    expect.arrayContaining(['zh-Hant', 'pt-PT']),
  )
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('lang', (await link.getAttribute('hreflang')) ?? '')
  }
})
