import type { Page } from '@playwright/test'
import { released } from '../editions/release.ts'
import { expect, releaseB, test } from './reader.ts'
import { printed, untilKept, untilPrinted } from './until-kept.ts'

const story = `/article/${released.changed}`

/** Takes the scripts away wherever they could come from. */
async function loseScripts(page: Page): Promise<void> {
  await page.route(/\/assets\/.*\.js$/, route => route.abort())
  await page.evaluate(async () => {
    for (const name of (await caches.keys()).filter(each => each.includes(' shell '))) {
      const cache = await caches.open(name)
      for (const { url } of await cache.keys()) if (/\/vendor-.*\.js$/.test(url)) await cache.delete(url)
    }
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
}

const heading = (page: Page) => page.getByRole('article').getByRole('heading', { level: 1 })

test('a page that was opened reads without network before, and without, any script', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install()
  await reader.open(story)
  await untilPrinted(page, story, 'id="state"')
  await stand.stop()
  await loseScripts(page)
  await reader.openTo(story, 'content')
})

test('a printed page from the device says from when it is, until the network is back', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install()
  await reader.open(story)
  await untilPrinted(page, story, 'id="state"')
  await untilKept(page, released.changed)
  await stand.stop()
  await reader.open(story)
  const note = page.getByRole('status').filter({ hasText: 'What you see is from' })
  await expect(note).toBeVisible()
  await stand.start()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(note).toHaveCount(0)

  await test.step('also where the reader left before its data were kept', async () => {
    await stand.stop()
    // A page of the device, which keeps nothing anew.
    await reader.open(story)
    await expect(note).toBeVisible()
    await page.evaluate(() => caches.delete('broadsheet / opened'))
    await reader.openTo(story, 'content')
    await expect(note).toBeVisible()
    await stand.start()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect(note).toHaveCount(0)
    await untilKept(page, released.changed)
  })
})

test('a copy is no newer for having been opened', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install()
  await reader.open(story)
  await untilPrinted(page, story, 'id="state"')
  await untilKept(page, released.changed)
  const file = `/data${story}.json`
  const long = Date.now() - 10 * 24 * 3_600_000
  // What the story's page still keeps of itself has come to its end with it.
  await reader.open('/settings')
  await page.evaluate(
    async ([address, at]) => {
      const opened = await caches.open('broadsheet / opened')
      const kept = await opened.match(address)
      if (!kept) throw new Error('Nothing is kept.')
      const headers = { ...Object.fromEntries(kept.headers), 'x-kept-at': String(at) }
      await opened.put(address, new Response(await kept.blob(), { headers }))
    },
    [file, long] as const,
  )
  await stand.stop()
  await reader.open(story)
  await expect(page.getByRole('status').filter({ hasText: 'What you see is from' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
  const keptAt = await page.evaluate(async address => {
    const opened = await caches.open('broadsheet / opened')
    return Number((await opened.match(address))?.headers.get('x-kept-at'))
  }, file)
  expect(keptAt).toBe(long)
})

test('of a story that was read anew since, the newer form is shown', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install()
  await reader.open(story)
  await untilPrinted(page, story, 'id="state"')
  await untilKept(page, released.changed)
  stand.deploy(releaseB)
  // The next page is asked of the network only for its data.
  await reader.open('/')
  await page.getByRole('main').locator(`a[href="${story}"]`).first().click()
  await expect(heading(page)).toHaveText(/mended$/)
  await expect
    .poll(() =>
      page.evaluate(async slug => (await caches.match(`/data/article/${slug}.json`))?.text(), released.changed),
    )
    .toContain(', mended')
  await stand.stop()
  await page.addInitScript(() => {
    const note = () => {
      const headline = document.querySelector('article h1')?.textContent
      const shown = document.documentElement.dataset['shown'] ?? ''
      if (headline && !shown.includes(headline)) document.documentElement.dataset['shown'] = `${shown}${headline}|`
    }
    new MutationObserver(note).observe(document, { childList: true, subtree: true, characterData: true })
  })
  await reader.open(story)
  await expect(heading(page)).toHaveText(/mended$/)
  // Nothing older was there before.
  await expect(page.locator('html')).toHaveAttribute('data-shown', /^[^|]*mended\|$/)
})

test('the front page that was only moved to is there as it was printed, too', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install(story)
  expect(await printed(page, '/')).toBe('')
  stand.deploy(releaseB)
  await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
  await expect(page.getByRole('link', { name: 'The morning after' })).toBeVisible()
  await untilPrinted(page, '/', 'The morning after')
})

test('a page that is gone is let go', async ({ stand, reader }) => {
  const { page } = reader
  const gone = `/article/${released.withdrawn}`
  await reader.install()
  await reader.open(gone)
  await untilPrinted(page, gone, 'id="state"')
  stand.deploy(releaseB)
  await reader.open(gone)
  await expect.poll(() => printed(page, gone)).toBe('')
})

test('a story that came along unopened shows its first words before, and without, any script', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install()
  await untilKept(page, 'pataca')
  // As it may come from a newsroom with other rules, and from before the app could read it.
  await page.evaluate(async () => {
    const kept = await caches.match('/data/article/pataca.json')
    const story = { ...(await kept?.json()), headline: '<b>1 & 2</b> "$&"', kicker: '<img src=x>' }
    const opened = await caches.open('broadsheet / opened')
    await opened.put('/data/article/pataca.json', new Response(JSON.stringify(story), kept))
  })
  await stand.stop()
  await loseScripts(page)
  await reader.open('/article/pataca')
  await expect(page.getByRole('heading', { level: 1, name: '<b>1 & 2</b> "$&"' })).toBeVisible({ timeout: 3_000 })
  await expect(page.getByText('<img src=x>')).toBeVisible()
  await expect(
    page.getByRole('main').getByText('The pataca is a currency that has learned not to insist.'),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible()
})

test('the app puts the whole story in the place of its first words', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install()
  await untilKept(page, 'pataca')
  await stand.stop()
  await reader.open('/article/pataca')
  await expect(page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible()
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})

test('from when a story in another language is, is told in the language it is marked with', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  const path = '/article/historic-centre-zh-hant'
  await reader.install()
  await reader.open(path)
  await untilPrinted(page, path, 'id="state"')
  await untilKept(page, 'historic-centre-zh-hant')
  await stand.stop()
  await reader.open(path)
  const note = page.getByRole('status').filter({ hasText: 'What you see is from' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await expect(note).toHaveAttribute('lang', 'en')
})
