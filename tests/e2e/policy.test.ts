import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { crawl } from './crawl.ts'

/** What a page holds that could run, or could tell another site of the reader. */
const inspect = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const scripts = [...document.scripts].filter(
      ({ type }) => type === '' || type === 'module' || /javascript/.test(type),
    )
    const links = [...document.querySelectorAll('a, area')].map(link => link.getAttribute('href') ?? '')
    return {
      inlineScripts: scripts.filter(({ src }) => src === '').map(({ text }) => text),
      inlineStyles: [...document.querySelectorAll('style')].map(({ textContent }) => textContent),
      handlers: all.flatMap(({ attributes }) =>
        [...attributes].map(({ name }) => name).filter(name => /^(on|style$|srcdoc$|ping$)/.test(name)),
      ),
      players: all.filter(element =>
        element.matches('iframe, object, embed, video, audio, form:not([role=search]), base'),
      ).length,
      unsafeLinks: links.filter(href => !/^(\/(?!\/)|#|https?:\/\/|mailto:)/.test(href)),
      openLinks: [...document.querySelectorAll('a')]
        .filter(
          ({ href, origin, rel }) => /^https?:/.test(href) && origin !== location.origin && !rel.includes('noopener'),
        )
        .map(({ outerHTML }) => outerHTML),
      harmed: Reflect.get(globalThis, 'harmed') === true || Reflect.get({}, 'harmed') === true,
    }
  })

/** All pages of a small paper; of a large one a few of each kind. */
function chooseSome(paths: string[]): string[] {
  if (paths.length < 60) return paths
  const kinds = Map.groupBy(paths, path => path.split('/')[1])
  return [...kinds.values()].flatMap(some => some.slice(0, some[0]?.startsWith('/article/') ? 20 : 2))
}

for (const edition of ['own', 'hostile', 'wordpress'] as const) {
  test.describe(`the edition ${edition}`, () => {
    test.use({ edition })

    test('opens at every address with nothing that could run but what the paper itself brings', async ({
      paper,
      page,
      baseURL,
    }) => {
      test.setTimeout(240_000)
      paper.forgive(/status of 404 .*\/never-printed\)$/)
      const pages = await crawl(baseURL)
      const seen = { scripts: new Set<string>(), styles: new Set<string>() }
      for (const address of ['/never-printed', '/library', '/settings', ...chooseSome(pages.map(({ path }) => path))]) {
        await test.step(address, async () => {
          await paper.open(address)
          const { inlineScripts, inlineStyles, ...rest } = await inspect(page)
          expect(rest).toEqual({ handlers: [], players: 0, unsafeLinks: [], openLinks: [], harmed: false })
          expect(inlineScripts).toHaveLength(1)
          expect(inlineStyles).toHaveLength(1)
          for (const text of inlineScripts) seen.scripts.add(text)
          for (const text of inlineStyles) seen.styles.add(text)
        })
      }
      expect([seen.scripts.size, seen.styles.size]).toEqual([1, 1])
    })
  })
}

test.describe('inside the hostile edition', () => {
  test.use({ edition: 'hostile' })

  test('every story and place is reached without a new page, and does nothing either', async ({ paper, page }) => {
    test.setTimeout(90_000)
    await paper.open('/')
    const born = await page.evaluate(() => performance.timeOrigin)
    const links = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link')
    const count = await links.count()
    expect(count).toBeGreaterThan(15)
    for (let i = 0; i < count; i += 1) {
      const headline = await links.nth(i).textContent()
      await links.nth(i).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '')
      await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
      const { inlineScripts: _, inlineStyles: __, ...rest } = await inspect(page)
      expect(rest).toEqual({ handlers: [], players: 0, unsafeLinks: [], openLinks: [], harmed: false })
      await page.goBack()
      await expect(links).toHaveCount(count)
    }
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: '__proto__' }).click()
    await expect(page.getByRole('heading', { level: 1, name: '__proto__' })).toBeVisible()
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(born)
  })
})
