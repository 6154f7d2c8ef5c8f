import type { Newest } from '../../../src/edition/keeping.ts'
import { expectAccessible } from '../expect-accessible.ts'
import { expect, readPrinted, releaseA, releaseB, test } from './reader.ts'
import { looks, newest, openAndLook, untilFirstLook } from './first-look.ts'
import { untilTakenOver } from './until-kept.ts'

test('new stories and a new version are offered in one line, and nothing moves for it', async ({ stand, reader }) => {
  const { page } = reader
  await page.clock.install()
  // What few pages need comes when it is needed, after a release from the device.
  await reader.install('/')
  await untilFirstLook(reader, stand)
  stand.deploy(releaseB)
  // What is below the first screen has its true height.
  await expect(page.locator('html')).not.toHaveAttribute('data-fresh')
  const before = await page.getByRole('main').boundingBox()
  await page.clock.runFor(4 * 60_000)
  const line = (words: string) => page.getByRole('status').filter({ hasText: words })
  await expect(line('A new version is here.')).toBeVisible()
  expect(await page.getByRole('main').boundingBox()).toEqual(before)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(line('1 new story')).toBeVisible()
  await expectAccessible(page)
  expect(await page.getByRole('main').boundingBox()).toEqual(before)
  await expect(page).toHaveTitle(/^\(1\) /)
})

test('an hour of focus and three days in the background are few questions', async ({ stand, reader }) => {
  const { page } = reader
  await openAndLook(reader, stand)
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true, configurable: true })
  })
  await page.clock.fastForward(72 * 3_600_000)
  expect(looks(stand)).toBe(1)
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => false, configurable: true })
    for (let n = 0; n < 20; n += 1) window.dispatchEvent(new Event('focus'))
  })
  await expect.poll(() => looks(stand)).toBe(2)
  // Asked whether it has changed, not for the whole.
  await expect.poll(() => stand.unchanged).toContain(newest)
})

test('a part of the app that a release took away leads to one full load of the wanted page', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  // From the start: the worker that comes by itself must not have it either.
  stand.trouble(/\/assets\/ListPage-/, () =>
    stand.asked.some(path => path.startsWith('/section/')) ? undefined : { status: 404, content: '' },
  )
  await reader.open('/article/nara-meeting')
  await untilTakenOver(page)
  stand.deploy(releaseB)
  await page.getByRole('article').locator('a[href^="/section/"]').first().click()
  await expect(page).toHaveURL(/\/section\//)
  await reader.expectEnding('content')
})

test('a part that stays away leads to a message, not to a loop', async ({ stand, reader }) => {
  const { page } = reader
  stand.trouble(/\/assets\/(Library|Settings)Page-/, { status: 404, content: '' })
  await reader.open('/article/nara-meeting')
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Library' }).click()
  await expect(page).toHaveURL(/\/library$/)
  await reader.expectEnding('message')
  expect(stand.asked.filter(path => path === '/library')).toHaveLength(1)
  // Nor to a load for each part that is lost: one for a release is enough to know.
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Settings' }).click()
  await expect(page).toHaveURL(/\/settings$/)
  await reader.expectEnding('message')
  expect(stand.asked.filter(path => path === '/settings')).toEqual([])
})

test('a line that was closed keeps nothing back that comes later', async ({ stand, reader }) => {
  const { page } = reader
  const printed = readPrinted<Newest>(releaseA, newest)
  let now = printed
  const headers = { 'Content-Type': 'application/json' }
  stand.trouble(/^\/data\/newest\.json$/, () => ({ headers, content: JSON.stringify(now) }))
  await openAndLook(reader, stand)
  const come = async (change: Partial<Newest>) => {
    now = { ...printed, ...change }
    await page.clock.runFor(4 * 60_000)
  }
  const close = page.getByRole('button', { name: 'Close' })
  const fresh = page.getByText('1 new story')
  const app = '/assets/main-another.js'
  await come({ app })
  await expect(page.getByText('A new version is here.')).toBeVisible()
  await close.click()
  await come({ app, stories: ['one', ...printed.stories] })
  await expect(fresh).toBeVisible()
  await close.click()
  await expect(fresh).toBeHidden()
  // As many as before, and others.
  await come({ app, stories: ['two', ...printed.stories] })
  await expect(fresh).toBeVisible()
})

test('who comes back from the login page of a network, or with the network, has the news at once', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  const end = stand.trouble(/^\/data\/newest\.json$/, 'portal')
  await openAndLook(reader, stand)
  end()
  stand.deploy(releaseB)
  const comeBack = () =>
    page.evaluate(() => {
      dispatchEvent(new Event('focus'))
      return document.title
    })
  await expect.poll(comeBack).toMatch(/^\(1\) /)
})
