import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const notHere = (page: Page) => page.getByRole('heading', { level: 1, name: 'This page is not here' })
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' })

/** The story at the end of a front page, whose file the reader does not have before it has been on screen. */
const lastStory = (page: Page) =>
  page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').last()

for (const address of [
  '/nowhere',
  '/article/never-written',
  '/section/none',
  '/page/99',
  '/a/b/c/d',
  '/article/%E0%A4%A',
]) {
  test(`${address} answers with a true 404 and a page of the paper`, async ({ paper, page }) => {
    paper.forgive(/status of (404|400)/)
    const answer = await paper.open(address)
    expect(answer?.status()).toBeGreaterThanOrEqual(400)
    await expect(notHere(page)).toBeVisible()
    await expect(page).toHaveTitle(/^This page is not here/)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    // The page is the same for all of them.
    if (address === '/nowhere') await paper.axe()
    await page.getByRole('link', { name: 'Go to the front page' }).click()
    await expect(page).toHaveURL('/')
    await expect(page).toHaveTitle('The Praia Review')
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  })
}

test('a story that was taken back while its link was on screen says that it is not here', async ({ paper, page }) => {
  paper.forgive(/status of 404/)
  const taken = { status: 404, body: '<!doctype html><html data-scripts=""><h1>This page is not here</h1>' }
  await page.route('**/data/article/*.json', route => route.fulfill(taken))
  await paper.open('/section/culture')
  await lastStory(page).click()
  await expect(notHere(page)).toBeVisible()
  await expect(page).toHaveTitle(/^This page is not here/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Culture' })).toBeVisible()
})

test('a story that cannot be fetched keeps its headline, and comes when asked again', async ({ paper, page }) => {
  paper.forgive(/ERR_FAILED/)
  // The paper may ask again by itself at any moment; here it gets the story when the reader asks, not before.
  const isAsked = () =>
    page
      .evaluate(() => 'asked' in document.documentElement.dataset)
      // The test is over, and what was fetched ahead is of no use.
      .catch(() => false)
  await page.route('**/data/article/*.json', async route => ((await isAsked()) ? route.continue() : route.abort()))
  await paper.open('/section/culture')
  const headline = await lastStory(page).innerText()
  await lastStory(page).click()
  await expect(page.getByRole('heading', { level: 1, name: headline, exact: true })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('Check your connection')
  await paper.axe()
  // On the document: a button may be drawn anew between two looks at it.
  await page.evaluate(() =>
    document.addEventListener('click', () => (document.documentElement.dataset['asked'] = ''), { capture: true }),
  )
  await tryAgain(page).click()
  await expect(page.getByRole('region', { name: 'Related stories' })).toBeVisible()
  await expect(tryAgain(page)).toHaveCount(0)
})

test('a section asked for offline says so, and comes once the reader is back online', async ({
  paper,
  page,
  context,
}) => {
  paper.forgive(/ERR_INTERNET_DISCONNECTED/)
  await paper.open('/section/macao')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'World' }).click()
  await expect(tryAgain(page)).toBeVisible()
  await paper.axe()
  // No need to press anything: the page notices by itself.
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible()
})

test('a page whose code cannot be fetched is loaded anew, and reads as it was printed', async ({ paper, page }) => {
  paper.forgive(/ERR_FAILED|Failed to fetch dynamically imported module|src\/features\/reader\/ArticlePage/)
  await page.route('**/assets/ArticlePage*', route => route.abort())
  await paper.open('/section/culture')
  const headline = await lastStory(page).innerText()
  await lastStory(page).click()
  await expect(page).toHaveURL(/\/article\//)
  await expect(page.getByRole('heading', { level: 1, name: headline, exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Related stories' })).toBeVisible()
})
