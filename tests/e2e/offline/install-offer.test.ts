import type { BrowserContext, Page } from '@playwright/test'
import { expectAccessible } from '../expect-accessible.ts'
import { comeBackLater, expect, makeReader, type Newsstand, test } from './reader.ts'
import { untilTakenOver } from './until-kept.ts'

const offer = (page: Page) => page.getByRole('complementary', { name: 'Install' })

/** Another tab. Ends once the page has counted, and what comes of that has come. */
async function openTab(context: BrowserContext, stand: Newsstand): Promise<Page> {
  const page = await context.newPage()
  await makeReader(page, stand).install('/article/nara-meeting')
  await page.waitForFunction(() => Number(localStorage.getItem('broadsheet / here')) > performance.timeOrigin)
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
  return page
}

/** A visit of its own: another tab, and a while until the next. Ends with the page that the visit is on. */
async function visit(context: BrowserContext, stand: Newsstand): Promise<Page> {
  const page = await openTab(context, stand)
  await comeBackLater(page)
  return page
}

/** Whether the code of the offer was sent for, wherever it came from. */
const isSentFor = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/InstallOffer-')))

/** Hands out what Chromium and its kin hand out when a paper can be installed; notes whether it was used. */
const handOut = (page: Page) =>
  page.evaluate(() => {
    const prompt = () => {
      document.documentElement.dataset['prompted'] = ''
      return Promise.resolve()
    }
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
    dispatchEvent(event)
    return event.defaultPrevented
  })

test('from the third visit on the paper offers to be installed, under everything else', async ({ stand, context }) => {
  for (const number of [1, 2, 3]) {
    const page = await visit(context, stand)
    expect(await handOut(page)).toBe(true)
    if (number < 3) {
      expect(await isSentFor(page)).toBe(false)
      await expect(offer(page)).toHaveCount(0)
    } else await expect(offer(page)).toBeVisible()
  }
  const page = context.pages().at(-1)
  if (!page) throw new Error('There is no page.')
  const places = await offer(page).evaluate(aside => {
    const footer = document.querySelector('footer')
    return {
      position: getComputedStyle(aside).position,
      isUnder: aside.getBoundingClientRect().top >= (footer?.getBoundingClientRect().bottom ?? Infinity) - 1,
    }
  })
  expect(places).toEqual({ position: 'static', isUnder: true })
  await expectAccessible(page)
  await offer(page).getByRole('button', { name: 'Install' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-prompted', '')
  await expect(offer(page)).toHaveCount(0)
})

test('one who does not want it is not asked again', async ({ stand, context }) => {
  await visit(context, stand)
  await visit(context, stand)
  const page = await visit(context, stand)
  await handOut(page)
  await offer(page).getByRole('button', { name: 'Not now' }).click()
  await expect(offer(page)).toHaveCount(0)
  const later = await visit(context, stand)
  await handOut(later)
  await expect(offer(later)).toHaveCount(0)
})

test('neither a reload nor another tab is a visit, and a browser that cannot install is offered nothing', async ({
  stand,
  context,
}) => {
  await openTab(context, stand)
  await openTab(context, stand)
  const page = await openTab(context, stand)
  await makeReader(page, stand).install('/')
  await handOut(page)
  await expect(offer(page)).toHaveCount(0)
  await comeBackLater(page)
  await visit(context, stand)
  const third = await visit(context, stand)
  await expect(offer(third)).toHaveCount(0)
})

test('where the browser never asks, the offer says how it is done by hand', async ({ stand, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'standalone', { value: false })
  })
  await visit(context, stand)
  await visit(context, stand)
  const page = await visit(context, stand)
  await expect(offer(page).getByText('choose “Add to Home Screen”')).toBeVisible()
  await expect(offer(page).getByRole('button')).toHaveText(['Not now'])
})

test.describe('once installed', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('the four ways on are under the thumb, and nothing is offered any more', async ({ stand, reader, context }) => {
    await context.addInitScript(() => {
      const match = window.matchMedia.bind(window)
      const installed = '(display-mode: standalone)'
      window.matchMedia = query =>
        query === installed ? Object.defineProperty(match(query), 'matches', { value: true }) : match(query)
    })
    await visit(context, stand)
    await visit(context, stand)
    const { page } = reader
    await reader.open('/article/nara-meeting')
    await untilTakenOver(page)
    await handOut(page)
    const bar = page.getByRole('navigation', { name: 'Front page' })
    await expect(bar).toBeInViewport({ ratio: 1 })
    await expect(offer(page)).toHaveCount(0)
    const small = await bar
      .locator('> a, > button')
      .evaluateAll(all => all.filter(each => each.getBoundingClientRect().height < 44).length)
    expect(small).toBe(0)
    await bar.getByRole('link', { name: 'Library' }).click()
    await expect(page).toHaveURL(/\/library$/)
    await expect(bar.getByRole('link', { name: 'Library' })).toHaveAttribute('aria-current', 'page')
    await expectAccessible(page)
    await bar.getByRole('button', { name: 'Sections' }).click()
    await page.getByRole('dialog', { name: 'Sections' }).getByRole('link', { name: 'World' }).click()
    await expect(page).toHaveURL(/\/section\/world$/)
    await expect(page.getByRole('dialog', { name: 'Sections' })).toBeHidden()
    await bar.getByRole('link', { name: 'Front page' }).click()
    await expect(page).toHaveURL(stand.url('/'))
    await expect(page.getByRole('region', { name: 'Latest' })).toBeAttached()
    // The foot of the page can be scrolled out from under the bar; the parts of a long page come one by one.
    const gapAtTheEnd = () =>
      bar.evaluate(each => {
        scrollTo(0, document.documentElement.scrollHeight)
        const foot = document.querySelector('footer p:last-child')?.getBoundingClientRect()
        return each.getBoundingClientRect().top - (foot?.bottom ?? Infinity)
      })
    await expect.poll(gapAtTheEnd).toBeGreaterThanOrEqual(0)
  })
})
