import { findBrowser } from '../find-browser.ts'
import { expect, test } from './reader.ts'

// The browser keeps pages it leaves whole; only tests switch that off.
test.use({ launchOptions: { ...findBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache'] } })

test('a page that the browser kept whole goes on, with the host gone as well', async ({ stand, reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['back'] = String(persisted)
    })
  })
  await reader.install('/article/nara-meeting')
  await reader.open('/section/world')
  await stand.stop()
  await page.evaluate(() => history.back())
  await expect(page.locator('html')).toHaveAttribute('data-back', 'true')
  await expect(page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
  await reader.expectReadable()
})
