import { released } from '../editions/release.ts'
import { expect, type Newsstand, type Reader, readPrinted, releaseA, releaseB, test } from './reader.ts'
import { openAndLook } from './first-look.ts'

/** A story more, and no new version; lets the page look for it. */
async function bringNews({ page }: Reader, stand: Newsstand): Promise<void> {
  stand.trouble(/^\/data\/newest\.json$/, () => ({
    content: JSON.stringify({ ...newest(), stories: [released.added, ...newest().stories] }),
  }))
  await page.clock.runFor(4 * 60_000)
}

test('the number of new stories is on the icon and in the title until they are shown', async ({ stand, reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    const show = (count: number | undefined) => {
      document.documentElement.dataset['badge'] = String(count ?? 0)
      return Promise.resolve()
    }
    Object.assign(navigator, { setAppBadge: show, clearAppBadge: () => show(0) })
  })
  await openAndLook(reader, stand)
  // What the worker may have counted while nobody read is gone.
  await expect(page.locator('html')).toHaveAttribute('data-badge', '0')
  await bringNews(reader, stand)
  const line = page.getByRole('status').filter({ hasText: '1 new story' })
  await expect(line).toBeVisible()
  await expect(page).toHaveTitle('(1) The Praia Review')
  await expect(page.locator('html')).toHaveAttribute('data-badge', '1')
  stand.deploy(releaseB)
  await line.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByRole('main').getByRole('link', { name: 'The morning after' }).first()).toBeVisible()
  await expect(line).toBeHidden()
  await expect(page).toHaveTitle('The Praia Review')
  await expect(page.locator('html')).toHaveAttribute('data-badge', '0')
})

test('new stories that are asked for and do not come lead to those at hand, and to a word', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  // Nothing is kept that could stand in.
  stand.trouble(/^\/sw\.js$/, { status: 404, content: '' })
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'caches'))
  await openAndLook(reader, stand)
  await bringNews(reader, stand)
  stand.trouble(/^\/data\/front/, 'silence')
  await page.getByRole('button', { name: 'Show' }).click()
  await page.clock.runFor(2_900)
  await expect(page.getByRole('status').filter({ hasText: 'The network is slow to answer.' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading').getByRole('link').first()).toBeVisible()
})

test('a new version is offered in one line, comes with a press, and never by itself', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install('/article/nara-meeting')
  stand.deploy(releaseB)
  let loads = 0
  page.on('load', () => (loads += 1))
  await page.evaluate(() => {
    const later = Date.now() + 3_600_000
    Date.now = () => later
    dispatchEvent(new Event('focus'))
  })
  const line = page.getByRole('status').filter({ hasText: 'A new version is here.' })
  await expect(line).toBeVisible()
  expect(loads).toBe(0)
  const scripts = (await page.locator('html').getAttribute('data-scripts')) ?? ''
  await line.getByRole('button', { name: 'Reload' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-scripts', scripts)
  await expect(page.getByRole('heading', { level: 1, name: /, mended$/ })).toBeVisible()
  await expect(line).toBeHidden()
  await page.waitForLoadState()
  expect(loads).toBe(1)
})

test('a new version is there at the next cold start, with no press at all', async ({ stand, reader, context }) => {
  await reader.install('/')
  stand.deploy(releaseB)
  await reader.page.close()
  const page = await context.newPage()
  await page.goto(stand.url(`/article/${released.changed}`))
  await expect(page.getByRole('heading', { level: 1, name: /, mended$/ })).toBeVisible()
})

const newest = () => readPrinted<{ stories: string[] }>(releaseA, '/data/newest.json')
