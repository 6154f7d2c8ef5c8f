import type { Page } from '@playwright/test'
import { countAsking, isTaken, keptFiles, press, wishForTexts } from './edition-shelf.ts'
import { expectSoon } from './endings.ts'
import { expect, type Reader, releaseB, test } from './reader.ts'

type Connection = { type?: string; effectiveType?: string; saveData?: boolean }

/** What the device says of its connection from now on; only phones say it by themselves. */
async function connect(page: Page, connection: Connection): Promise<void> {
  await page.addInitScript(given => {
    Object.defineProperty(navigator, 'connection', { value: given, configurable: true })
  }, connection)
}

/** Opens the front page and waits until the reader's wish to have editions by themselves was thought of. */
async function openAndThink({ page, open }: Reader): Promise<void> {
  const code = page.waitForResponse(/\/assets\/take-newest-/)
  await open('/')
  await (await code).finished()
  await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
}

const wish = (page: Page) => page.getByRole('checkbox', { name: 'Keep each new edition by itself, on Wi-Fi' })

test('a reader who wants it has each new edition by itself on Wi-Fi, and never where bytes cost', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  // A browser that does not tell is not asked.
  await reader.open('/settings')
  await expect(page.getByRole('radio', { name: 'Text only' })).toBeVisible()
  await expect(wish(page)).toBeHidden()
  await connect(page, { type: 'cellular' })
  await reader.open('/settings')
  await wish(page).check()
  const before = stand.asked.length
  for (const connection of [
    { type: 'cellular', effectiveType: '4g' },
    { type: 'wifi', effectiveType: '4g', saveData: true },
    { type: 'wifi', effectiveType: '2g' },
    { type: 'wifi', effectiveType: 'slow-2g' },
    // A browser that does not tell.
    { effectiveType: '4g' },
  ]) {
    await connect(page, connection)
    await openAndThink(reader)
    expect(await isTaken(page)).toBe(false)
  }
  await connect(page, { type: 'wifi', effectiveType: '4g', saveData: false })
  await reader.open('/')
  await expect.poll(() => isTaken(page), { timeout: 60_000 }).toBe(true)
  // With the newest here, its list is not asked for at each look at the news.
  await openAndThink(reader)
  const lists = stand.asked.slice(before).filter(path => path === '/data/edition-files.json')
  expect(lists).toHaveLength(1)
  await reader.open('/settings')
  await expect(page.getByText('It is the newest.')).toBeVisible()
  await expect(wish(page)).toBeChecked()
})

test('pictures that the reader wishes for later come by themselves too, and the browser is asked for nothing', async ({
  reader,
}) => {
  const { page } = reader
  const asked = await countAsking(page)
  const pictures = async () => (await keptFiles(page)).filter(({ path }) => path.startsWith('/media/')).length
  await connect(page, { type: 'wifi', effectiveType: '4g' })
  await wishForTexts(reader)
  await wish(page).check()
  await reader.open('/')
  await expect.poll(() => isTaken(page), { timeout: 60_000 }).toBe(true)
  expect(await pictures()).toBe(0)
  await reader.open('/settings')
  await page.getByRole('radio', { name: 'With pictures' }).check()
  await reader.open('/')
  await expect.poll(pictures, { timeout: 60_000 }).toBeGreaterThan(0)
  expect(await asked()).toBe(0)
})

test('a reader who has not asked for it gets no edition, on Wi-Fi either', async ({ stand, reader }) => {
  const { page } = reader
  await connect(page, { type: 'wifi', effectiveType: '4g' })
  await reader.open('/settings')
  // Any choice brings the code that decides.
  await page.getByRole('radio', { name: 'Text only' }).check()
  const before = stand.asked.length
  await openAndThink(reader)
  expect(stand.asked.slice(before)).not.toContain('/data/edition-files.json')
})

test('where the reader saves bytes, only what is opened is fetched and kept', async ({ stand, reader }) => {
  const { page } = reader
  await connect(page, { saveData: true })
  await reader.install('/')
  const link = page.getByRole('main').getByRole('heading').getByRole('link').first()
  const story = (await link.getAttribute('href')) ?? ''
  await link.click()
  // Files are kept one after another: when this one is, the front page and what follows it are done with.
  const isKept = () => page.evaluate(async path => Boolean(await caches.match(path)), `/data${story}.json`)
  await expect.poll(isKept).toBe(true)
  expect(stand.asked.filter(path => path.startsWith('/data/article/'))).toEqual([`/data${story}.json`])
})

test('an edition that the reader has removed does not come back by itself, and the next one comes', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await connect(page, { type: 'cellular' })
  await wishForTexts(reader)
  await wish(page).check()
  await press(page)
  await page.getByRole('button', { name: 'Remove: Edition taken along' }).click()
  await expect(page.getByText('Removed.')).toBeVisible()
  await connect(page, { type: 'wifi', effectiveType: '4g' })
  await openAndThink(reader)
  await page.waitForLoadState('networkidle')
  expect(await keptFiles(page)).toEqual([])
  stand.deploy(releaseB)
  await reader.open('/')
  await expect.poll(() => isTaken(page), { timeout: 60_000 }).toBe(true)
})

test('away from Wi-Fi a download that began by itself stops, and goes on when the reader is back', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await page.addInitScript(() => {
    const connection = Object.assign(new EventTarget(), { type: 'wifi' })
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true })
  })
  await wishForTexts(reader)
  await wish(page).check()
  const end = stand.trouble(/^\/data\/search\.json$/, 'silence')
  await reader.open('/')
  await expect.poll(() => stand.asked).toContain('/data/search.json')
  await page.evaluate(() => {
    const { connection } = navigator as Navigator & { connection?: EventTarget }
    if (connection) Object.assign(connection, { type: 'cellular' }).dispatchEvent(new Event('change'))
  })
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Settings' }).click()
  await expectSoon(page.getByText('Stopped. What has come stays'))
  end()
  await reader.open('/')
  await expect.poll(() => isTaken(page), { timeout: 60_000 }).toBe(true)
})
