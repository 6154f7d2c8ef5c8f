import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { anyScreen } from './screens.ts'
import { readShifts, watchShifts } from './watch-shifts.ts'

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const storyLinks = (within: Locator) => within.getByRole('article').getByRole('heading').getByRole('link')
const river = (page: Page) => page.getByRole('region', { name: 'Latest' })
const more = (page: Page) => river(page).getByRole('link', { name: 'More stories' })

const scrollPlace = (page: Page) => page.evaluate(() => Math.round(scrollY))

/** Tells one document from the next: a page that was loaded anew has another. */
const birth = (page: Page) => page.evaluate(() => performance.timeOrigin)

/** Brings something to the middle of the screen, and gives the place in the page. */
async function scrollTo(what: Locator): Promise<number> {
  await what.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  return await scrollPlace(what.page())
}

async function expectPlace(page: Page, place: number): Promise<void> {
  await expect.poll(async () => Math.abs((await scrollPlace(page)) - place)).toBeLessThanOrEqual(2)
}

/** Pretends to have a number of cores; gives how many view transitions there were since. */
async function countTransitions(page: Page, cores: number): Promise<() => Promise<number>> {
  await page.addInitScript(count => {
    Object.defineProperties(navigator, { hardwareConcurrency: { value: count }, deviceMemory: { value: 8 } })
    const start = document.startViewTransition.bind(document)
    const moves: unknown[] = []
    Reflect.set(globalThis, 'moves', moves)
    document.startViewTransition = update => {
      moves.push(update)
      return start(update)
    }
  }, cores)
  return () => page.evaluate(() => (Reflect.get(globalThis, 'moves') as unknown[]).length)
}

/** Follows a story's link by the tap or click that the device has. */
async function follow(link: Locator): Promise<string> {
  const words = await link.innerText()
  if (test.info().project.name === 'phone') await link.tap()
  else await link.click()
  await expect(headline(link.page())).toHaveText(words)
  return words
}

for (const cores of [2, 8]) {
  test(`with ${cores} cores: from the front page to a story, to a related one, and back the same way`, async ({
    paper,
    page,
  }) => {
    // Only quick devices draw the way of a picture from card to story.
    const moves = await countTransitions(page, cores)
    await paper.open('/')
    const born = await birth(page)
    const chosen = storyLinks(page.getByRole('region')).last()
    const placeOnFront = await scrollTo(chosen)
    expect(placeOnFront).toBeGreaterThan(300)
    const first = await follow(chosen)
    await expectPlace(page, 0)

    const next = storyLinks(page.getByRole('region', { name: 'Related stories' })).first()
    const placeInStory = await scrollTo(next)
    expect(placeInStory).toBeGreaterThan(300)
    await follow(next)
    await expectPlace(page, 0)

    await page.goBack()
    await expect(headline(page)).toHaveText(first)
    await expectPlace(page, placeInStory)
    await page.goBack()
    await expect(page.getByRole('link', { name: first, exact: true })).toBeInViewport()
    await expectPlace(page, placeOnFront)
    await page.goForward()
    await expectPlace(page, placeInStory)
    expect(await birth(page)).toBe(born)
    expect((await moves()) > 0).toBe(cores > 2)
  })
}

test('a reload, and a visit elsewhere, keep the place in a story', async ({ paper, page }) => {
  await paper.open('/article/macao-in-dates')
  const place = await scrollTo(page.getByRole('region', { name: 'Related stories' }))
  expect(place).toBeGreaterThan(300)
  await page.reload()
  await expectPlace(page, place)
  await page.goto('about:blank')
  await page.goBack()
  await expectPlace(page, place)
})

test('a picture that opens and closes leaves a reader who never scrolled where they came', async ({ paper, page }) => {
  await paper.open('/article/historic-centre')
  const heading = await page.getByRole('article').locator('h2[id]').nth(2).getAttribute('id')
  await page.goto('about:blank')
  await paper.open(`/article/historic-centre#${heading}`)
  const place = await scrollPlace(page)
  expect(place).toBeGreaterThan(300)
  const picture = page.getByRole('link', { name: /^Enlarge picture/ }).first()
  await picture.evaluate(link => link.focus({ preventScroll: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /^Picture/ })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expectPlace(page, place)
})

test('title, address, focus and what is said aloud follow the reader', anyScreen, async ({ paper, page }) => {
  await paper.open('/')
  const link = storyLinks(page.getByRole('main')).first()
  const address = (await link.getAttribute('href')) ?? ''
  const words = await follow(link)
  await expect(page).toHaveURL(address)
  await expect(page).toHaveTitle(`${words} · The Praia Review`)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', address)
  await expect(page.getByRole('main')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'page loaded' })).toHaveText(
    `${words} · The Praia Review, page loaded`,
  )
  await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
  await expect(page).toHaveTitle('The Praia Review')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', '/')
  await expect(page.locator('title')).toHaveCount(1)
})

test(
  'a page that takes its time is said aloud once it is here, and stands where its place was kept',
  anyScreen,
  async ({ paper, page }) => {
    const { promise: allowed, resolve: allow } = Promise.withResolvers<void>()
    await page.route('**/data/section/*.json', async route => {
      await allowed
      await route.continue()
    })
    await watchShifts(page)
    await paper.open('/article/bridge')
    await page.getByRole('main').getByRole('link', { name: 'Region', exact: true }).first().click()
    await expect(page.getByRole('status', { name: 'Loading' })).toBeAttached()
    await expect(page.getByText('page loaded')).toHaveCount(0)
    const place = await page.getByRole('status', { name: 'Loading' }).locator('.aspect-3\\/2').first().boundingBox()
    const before = await readShifts(page)
    allow()
    await expect(page.getByText('Region · The Praia Review, page loaded')).toHaveCount(1)
    expect(await page.getByRole('article').first().locator('img').boundingBox()).toEqual(place)
    expect((await readShifts(page)) - before).toBeLessThan(0.001)
  },
)

test('the page speaks the language of the story that is on it', anyScreen, async ({ paper, page }) => {
  await paper.open('/article/names-of-macao')
  await page.getByRole('link', { name: '繁體中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await expect(page.getByRole('region', { name: '相關文章' })).toBeVisible()
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('region', { name: 'Related stories' })).toBeVisible()
})

test('a story that was meant is here before it is asked for', async ({ paper, page, context }) => {
  paper.forgive(/ERR_INTERNET_DISCONNECTED/)
  await paper.open('/')
  const link = storyLinks(page.getByRole('main')).last()
  const data = `/data${await link.getAttribute('href')}.json`
  const fetched = page.waitForResponse(response => response.url().endsWith(data))
  await link.focus()
  await (await fetched).finished()
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)))
    .toContainEqual(expect.stringContaining('ArticlePage'))
  await context.setOffline(true)
  await follow(link)
  await expect(page.getByRole('region', { name: 'Related stories' })).toBeVisible()
})

test.describe('in an archive', () => {
  test.use({ edition: 'archive' })

  test('more stories open in place, and are still open after a story and after a reload', async ({ paper, page }) => {
    await paper.open('/')
    const items = river(page).getByRole('listitem')
    const before = await items.count()
    await more(page).click()
    await expect(items).toHaveCount(before + 24)
    await expect(page).toHaveURL('/')
    await more(page).click()
    await expect(items).toHaveCount(before + 48)
    await expect(more(page)).toHaveCount(0)

    const chosen = storyLinks(river(page)).nth(before + 30)
    const place = await scrollTo(chosen)
    const words = await follow(chosen)
    await page.goBack()
    await expect(page.getByRole('link', { name: words, exact: true })).toBeInViewport()
    await expect(items).toHaveCount(before + 48)
    await expectPlace(page, place)
    await page.reload()
    await expect(items).toHaveCount(before + 48)
    await expectPlace(page, place)
  })

  test('a reader who opens more stories by key goes on with the first of them', async ({ paper, page }) => {
    await paper.open('/')
    const links = storyLinks(river(page))
    const before = await links.count()
    await more(page).focus()
    await page.keyboard.press('Enter')
    await expect(links.nth(before)).toBeFocused()
    await expect(links.nth(before)).toBeInViewport()
    const words = await links.nth(before).innerText()
    const place = await scrollPlace(page)
    await page.keyboard.press('Enter')
    await expect(headline(page)).toHaveText(words)
    await page.goBack()
    await expect(page.getByRole('link', { name: words, exact: true })).toBeInViewport()
    await expectPlace(page, place)
  })

  test('no story stands twice on the front page, however much of it is open', anyScreen, async ({ paper, page }) => {
    await paper.open('/')
    await more(page).click()
    await expect(more(page)).toHaveAttribute('href', '/page/1')
    await more(page).click()
    await expect(more(page)).toHaveCount(0)
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(80)
    const addresses = await storyLinks(page.getByRole('main')).evaluateAll(links =>
      links.map(link => link.getAttribute('href')),
    )
    expect(new Set(addresses).size).toBe(80)
  })

  test('a section is read page by page, older and newer', anyScreen, async ({ paper, page }) => {
    await paper.open('/section/city')
    await page.getByRole('link', { name: 'Older stories' }).click()
    await expect(page).toHaveURL('/section/city/page/1')
    await expect(page.getByText('Page 1', { exact: true })).toBeVisible()
    await expect(page).toHaveTitle('City, Page 1 · The Archive')
    await expect(page.getByRole('article')).toHaveCount(24)
    await page.getByRole('link', { name: 'Newer stories' }).click()
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Newer stories' })).toHaveCount(0)
    await expect(page.getByText('Page 2', { exact: true })).toHaveCount(0)
  })
})
