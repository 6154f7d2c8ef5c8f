import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const readers = [
  { timezoneId: 'America/Los_Angeles', locale: 'en-US' },
  { timezoneId: 'Asia/Macau', locale: 'zh-TW' },
  { timezoneId: 'Pacific/Kiritimati', locale: 'pt-PT' },
  { timezoneId: 'Asia/Kolkata', locale: 'ar-EG-u-nu-arab' },
]

const addresses = [
  '/',
  '/section/macao',
  '/article/macao-in-dates',
  '/article/names-of-macao-zh-hant',
  '/article/street-signs-pt',
]

type Shown = { datetime: string; title: string; text: string }

/** What the page says of times, once the app has taken it over. */
const timesOn = (page: Page) =>
  page
    .getByRole('main')
    .locator('time[title]')
    .evaluateAll(all =>
      all.map(time => ({
        datetime: time.getAttribute('datetime') ?? '',
        title: time.getAttribute('title') ?? '',
        text: time.textContent ?? '',
      })),
    )

const printedTimes = (html: string): Shown[] =>
  [...html.matchAll(/<time dateTime="([^"]*)" title="([^"]*)"[^>]*>([^<]*)<\/time>/gi)].map(
    ([, datetime = '', title = '', text = '']) => ({ datetime, title, text }),
  )

for (const reader of readers) {
  test.describe(`a reader in ${reader.timezoneId} with ${reader.locale}`, () => {
    test.use(reader)

    test('sees the edition’s dates, as printed', async ({ paper, page, request }) => {
      await page.clock.setFixedTime('2030-01-01T12:00:00Z')
      for (const address of addresses) {
        await test.step(address, async () => {
          await paper.open(address)
          const printed = printedTimes(await (await request.get(address)).text())
          expect(printed.length).toBeGreaterThan(0)
          expect(await timesOn(page)).toEqual(printed)
        })
      }
    })

    test('sees the edition’s day under the masthead', async ({ paper, page }) => {
      await page.clock.setFixedTime('2030-01-01T17:00:00Z')
      await paper.open('/')
      const day = page.getByRole('banner').getByRole('time')
      await expect(day).toHaveText(/Wednesday,? 2 January 2030/)
      await expect(day).toHaveAttribute('datetime', /^2030-01-01T17:00/)
    })
  })
}

test.describe('on the day of publication', () => {
  test.use({ edition: 'archive', timezoneId: 'America/Los_Angeles' })

  test('times say how long ago, and the exact time when asked', async ({ paper, page }) => {
    await page.clock.setFixedTime('2026-05-30T11:30:00Z')
    await paper.open('/article/story-80')
    const time = page.getByRole('article').locator('time').first()
    await expect(time).toHaveText('3 hours ago')
    await expect(time).toHaveAttribute('title', /30 May 2026.*16:00/)
  })
})

test('a browser that words dates in its own way takes the page over as well', async ({ paper, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get(this: Intl.DateTimeFormat) {
        const own = (date: Date) => this.formatToParts(date).map(({ value }) => value)
        return (date: Date) => `${own(date).join('')} (in other words)`
      },
    })
  })
  await paper.open('/article/names-of-macao-zh-hant')
  const printed = page.getByRole('article').locator('time').first()
  await expect(printed).toHaveText(/^\d+年\d+月\d+日$/)
  await paper.open('/')
})
