import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { press, wishForTexts } from './edition-shelf.ts'
import { expect, releaseA, test } from './reader.ts'
import { save } from './saved-shelf.ts'
import { untilHeld, untilKept, untilTakenOver } from './until-kept.ts'

const story = '/article/nara-meeting'
const worker = readFileSync(join(releaseA, 'sw.js'), 'utf8')

/** The worker with a clock that stands in another year. */
const workerIn = (year: number) => `{
  const now = Date.now
  const off = new Date(${year}, 6, 1).getTime() - now()
  Date.now = () => now() + off
}
${worker}`

/** In the middle of a year, which is the same year in every time zone: that of the page need not be the worker's. */
const middleOf = (year: number) => new Date(year, 6, 1)

/** In which years the pictures on this device were kept. */
const yearsKept = (page: Page) =>
  page.evaluate(async () => {
    const cache = await caches.open('broadsheet / pictures')
    const kept = await Promise.all((await cache.keys()).map(request => cache.match(request)))
    return kept.map(picture => new Date(Number(picture?.headers.get('x-kept-at'))).getFullYear())
  })

const pictureIsThere = (page: Page) =>
  page
    .locator('main img')
    .first()
    .evaluate((picture: HTMLImageElement) => picture.complete && picture.naturalWidth > 0)

for (const [year, then] of [
  [1999, 2051],
  [2051, 1999],
] as const) {
  test(`with the clock of page and worker in ${year}, later in ${then}, the story and its pictures are there without a network`, async ({
    stand,
    reader,
  }) => {
    const { page } = reader
    await page.clock.setFixedTime(middleOf(year))
    const end = stand.trouble(/^\/sw\.js$/, { content: workerIn(year) })
    await reader.install(story)
    await reader.open(story)
    await expect.poll(() => pictureIsThere(page)).toBe(true)
    await untilKept(page, 'nara-meeting')
    await expect.poll(() => yearsKept(page)).toContain(year)
    end()
    // Somebody sets the clock.
    await page.clock.setFixedTime(middleOf(then))
    stand.trouble(/^\/sw\.js$/, { content: workerIn(then) })
    await reader.update()
    // However old the kept picture seems, it is asked for again, and is then of this year.
    await reader.open(story)
    await expect.poll(() => yearsKept(page)).toContain(then)
    await stand.stop()
    await reader.openTo(story, 'content')
    await expect.poll(() => pictureIsThere(page)).toBe(true)
  })
}

test('stories dated in the future are shown with their date, and fetched once, not at every look', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  // All of the paper is then of the future.
  await page.clock.setFixedTime(middleOf(1999))
  // Nothing is fetched because it was seen.
  await page.addInitScript(() => {
    IntersectionObserver.prototype.observe = () => {}
  })
  await reader.install('/')
  const links = page.getByRole('main').locator('article h2, article h3').getByRole('link')
  const addresses = await links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  for (const address of addresses) await untilKept(page, address.replace('/article/', ''))
  const times = await page.getByRole('main').locator('time').allInnerTexts()
  expect(times.length).toBeGreaterThan(0)
  expect(times.filter(text => !/ 20\d\d$/.test(text))).toEqual([])
  const before = stand.asked.length
  await reader.open('/')
  await untilTakenOver(page)
  await page.getByRole('main').locator('a[href="/section/macao"]').first().click()
  // Files are kept one after another: when this one is, the front page and the stories it leads to are done with.
  await untilHeld(page, '/data/section/macao.json')
  expect(stand.asked.slice(before).filter(path => path.startsWith('/data/article/'))).toEqual([])
})

test('nothing on the device is said to be from a time that is still to come', async ({ reader }) => {
  const { page } = reader
  await page.clock.setFixedTime(middleOf(2051))
  await reader.open(story)
  await untilTakenOver(page)
  await save(page)
  await wishForTexts(reader)
  await press(page)
  await page.clock.setFixedTime(new Date(2026, 11, 24))
  await reader.open('/settings')
  await expect(page.getByText('On this device as of')).toContainText('2026')
  await reader.open('/library')
  await expect(page.getByRole('heading', { level: 2, name: 'Taken along' })).toBeVisible()
  const times = await page.getByRole('main').locator('time').allInnerTexts()
  expect(times.length).toBeGreaterThan(24)
  expect(times.filter(text => text.includes('2051'))).toEqual([])
})
