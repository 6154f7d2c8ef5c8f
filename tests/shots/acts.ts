import type { Page } from '@playwright/test'
import { breakDates } from '../e2e/break-dates.ts'
import { save } from '../e2e/offline/saved-shelf.ts'
import { untilKept } from '../e2e/offline/until-kept.ts'
import { arrive } from './arrive.ts'

/** Goes to a page through the app, with its data refused, or never answered. */
export const moveTo = (address: string, isSilent: boolean) => async (page: Page) => {
  await page.route(`**/data${address}.json`, route => (isSilent ? undefined : route.abort()))
  await page.locator(`main a[href="${address}"]`).first().click()
  await page.waitForURL(`**${address}`)
  // The page says it only after it has tried once more.
  if (!isSilent) await page.getByRole('alert').first().waitFor()
}

/** Goes to a story, as on a device that does not know the paper's time zone. */
export const fail = async (page: Page) => {
  await breakDates(page)
  await page.locator('main article a[href]').first().click()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
}

/** Saves a story where the browser keeps nothing. */
export const saveInVain = async (page: Page) => {
  await page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not in a private window', 'SecurityError')
    }
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('keeps nothing').waitFor()
}

/** Saves a story, opens two more, and goes to an address. */
export const keepSome = (address: string) => async (page: Page) => {
  const { origin } = new URL(page.url())
  await save(page)
  for (const slug of ['historic-centre-zh-hant', 'two-koreas-beijing']) {
    await arrive(page, `${origin}/article/${slug}`)
    await untilKept(page, slug)
  }
  await arrive(page, origin + address)
  await page.locator('main h2').first().waitFor()
}

/** Opens a story that was never fetched, without a network. */
export const loseNetwork = async (page: Page) => {
  const { origin } = new URL(page.url())
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await keepSome('/library')(page)
  await page.context().setOffline(true)
  await page.goto(`${origin}/article/bridge`)
  await page.getByRole('heading', { name: 'What you can read now' }).waitFor()
}

/** The page without a story, where the app does not come either. */
export const loseApp = async (page: Page) => {
  const { origin } = new URL(page.url())
  await page.route('**/assets/**', route => route.abort())
  await page.goto(`${origin}/shell.html`)
  await page.getByRole('link', { name: 'Try again' }).waitFor()
}

/** Searches where only what is on the device can be searched. */
export const searchAlone = async (page: Page) => {
  await page.route('**/data/search/**', route => route.abort())
  await page.goto(`${page.url()}?q=bridge`)
  await page.getByText('only what is on this device').waitFor()
}
