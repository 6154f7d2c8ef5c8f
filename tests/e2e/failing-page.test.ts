import type { Page } from '@playwright/test'
import { breakDates } from './break-dates.ts'
import { findLostWords } from './find-lost-words.ts'
import { expect, test } from './fixtures.ts'

const failed = (page: Page) => page.getByRole('heading', { level: 1, name: 'This page could not be shown' })

/** A story whose page the app cannot draw: the first of a section's. */
async function goToFailing(page: Page): Promise<string> {
  const link = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first()
  const headline = await link.innerText()
  await breakDates(page)
  await link.click()
  await expect(failed(page)).toBeVisible()
  return headline
}

test('a page that fails says so in every look, and comes when asked again', async ({ paper, page }) => {
  paper.forgive(/No such time zone/)
  await paper.open('/section/culture')
  const headline = await goToFailing(page)
  await expect(page).toHaveTitle('This page could not be shown')
  for (const [number, theme] of ['light', 'dark', 'sepia'].entries()) {
    await page.evaluate(chosen => (document.documentElement.dataset['theme'] = chosen), theme)
    await test.step(theme, () => paper.axe(number === 0 ? 'all' : 'colours'))
  }
  for (const media of [{ contrast: 'more' }, { contrast: null, forcedColors: 'active' }] as const) {
    await page.emulateMedia(media)
    await test.step(JSON.stringify(media), () => paper.axe('colours'))
  }
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 780 })
    expect(await findLostWords(page)).toEqual([])
    const bottom = await page
      .getByRole('button', { name: 'Try again' })
      .evaluate(each => each.getBoundingClientRect().bottom)
    expect(bottom).toBeLessThan(780 * 0.6)
  }
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: headline, exact: true })).toBeVisible()
})

test('a page that fails leaves the others as they are', async ({ paper, page }) => {
  paper.forgive(/No such time zone/)
  await paper.open('/section/culture')
  await goToFailing(page)
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await expect(page.getByRole('searchbox')).toBeVisible()
})

test('a page that fails can be asked for again even where what is kept cannot be listed', async ({ paper, page }) => {
  paper.forgive(/No such time zone/)
  await paper.open('/article/bridge')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible()
  await page.getByRole('article').getByRole('link', { name: 'Region', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Region' })).toBeVisible()
  await goToFailing(page)
  // The list comes a little later, and fails as the page did: what is there must stand still to be pressed.
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
})
