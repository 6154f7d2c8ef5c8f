import type { Page } from '@playwright/test'
import type { EditionFiles } from '../../../src/edition/keeping.ts'
import { formatSize } from '../../../src/lib/sizes.ts'
import { expect, readPrinted, releaseA, test } from './reader.ts'
import { countAsking, downloaded, isTaken, keptFiles, press } from './edition-shelf.ts'
import { save } from './saved-shelf.ts'

const printed = readPrinted<EditionFiles>(releaseA, '/data/edition-files.json')
const sum = (files: EditionFiles['texts']) => files.reduce((bytes, file) => bytes + file.bytes, 0)

const chooseTextOnly = (page: Page) => page.getByRole('radio', { name: 'Text only' }).check()

test('what the settings say of the edition is what comes: stories, text, pictures', async ({ reader }) => {
  const { page } = reader
  const [texts, pictures] = [sum(printed.texts), sum(printed.pictures)]
  const size = (bytes: number) => formatSize(bytes, 'en')
  await reader.open('/settings')
  await expect(page.getByText(`${printed.stories} stories, to read without a network.`)).toBeVisible()
  await expect(page.getByText(`${size(texts)} text, ${size(pictures)} pictures`)).toBeVisible()
  await expect(page.getByRole('button', { name: `Download, ${size(texts + pictures)}` })).toBeVisible()
  await press(page)
  const files = await keptFiles(page)
  expect(files.filter(({ path }) => path.startsWith('/data/article/'))).toHaveLength(printed.stories)
  expect(files.reduce((bytes, file) => bytes + file.bytes, 0)).toBe(texts + pictures)
  expect(files.filter(({ isPrinted }) => !isPrinted)).toEqual([])
})

test('that pictures of other hosts do not come along is said where an edition has such', async ({ stand, reader }) => {
  const { page } = reader
  const note = page.getByText('Pictures from other sites do not come along.')
  await reader.open('/settings')
  await expect(page.getByRole('radio', { name: 'With pictures' })).toBeVisible()
  await expect(note).toBeHidden()
  const headers = { 'Content-Type': 'application/json' }
  const content = JSON.stringify({ ...printed, hasForeignPictures: true })
  stand.trouble(/^\/data\/edition-files\.json$/, { headers, content })
  await reader.open('/settings')
  await expect(note).toBeVisible()
})

test('text only fetches no picture, and its stories read in good order without a network', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install('/settings')
  await chooseTextOnly(page)
  await expect(page.getByRole('button', { name: `Download, ${formatSize(sum(printed.texts), 'en')}` })).toBeVisible()
  await press(page)
  expect(stand.asked.filter(path => path.startsWith('/media/') && !path.startsWith('/media/icons/'))).toEqual([])
  await stand.stop()
  await page.setViewportSize({ width: 360, height: 740 })
  for (const address of ['/', '/section/macao', '/article/historic-centre']) {
    await reader.openTo(address, 'content')
    const holes = await page.evaluate(() => {
      const lost = [...document.querySelectorAll<HTMLImageElement>('main img')].filter(each => each.checkVisibility())
      // Each lost picture keeps the room that its file would have had.
      const isOutOfShape = (picture: HTMLImageElement) => {
        const [width, height] = [picture.getAttribute('width'), picture.getAttribute('height')].map(Number)
        return Math.abs(picture.clientHeight / picture.clientWidth - (height ?? 0) / (width ?? 1)) > 0.05
      }
      return {
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        outOfShape: lost.filter(isOutOfShape).length,
      }
    })
    expect(holes).toEqual({ wide: 0, outOfShape: 0 })
  }
})

test('a download that was broken off goes on after the page was loaded anew, with what had come', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.open('/settings')
  const end = stand.trouble(/^\/media\//, 'silence')
  await page.getByRole('button', { name: /^Download, / }).click()
  const texts = printed.texts.map(({ address }) => address)
  await expect.poll(async () => (await keptFiles(page)).length, { timeout: 60_000 }).toBe(texts.length)
  // What was asked for stays without an answer.
  end()
  await reader.open('/settings')
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible()
  expect(await isTaken(page)).toBe(false)
  await expect(page.getByText('On this device as of')).toBeHidden()
  const before = stand.asked.length
  await press(page)
  const again = stand.asked.slice(before)
  expect(again.filter(path => path.startsWith('/data/article/'))).toEqual([])
  expect(again.filter(path => path.startsWith('/media/')).length).toBeGreaterThan(0)
})

test('one who stopped a download goes on with a press', async ({ stand, reader }) => {
  const { page } = reader
  await reader.open('/settings')
  const end = stand.trouble(/^\/media\//, 'silence')
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByRole('progressbar', { name: 'Download of the edition' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Stopped. What has come stays')).toBeVisible()
  end()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText(downloaded)).toBeVisible({ timeout: 60_000 })
})

test('the age of what is kept is told by the clock, and a day later with its date', async ({ stand, reader }) => {
  const { page } = reader
  // Ten past eight in Macao.
  await page.clock.setFixedTime('2026-11-25T00:10:00Z')
  await reader.install('/settings')
  await press(page)
  await expect(page.getByText('On this device as of 08:10.')).toBeVisible()
  await page.clock.setFixedTime('2026-11-26T02:00:00Z')
  await reader.open('/settings')
  await expect(page.getByText('On this device as of 25 November 2026 at 08:10.')).toBeVisible()
  await page.clock.setFixedTime('2026-11-25T09:00:00Z')
  await stand.stop()
  await page.evaluate(() => caches.delete('broadsheet / opened'))
  await reader.open('/article/bridge')
  await expect(page.getByRole('status').filter({ hasText: 'What you see is from 08:10.' })).toBeVisible()
})

test('the browser is asked to keep things for good at the first save or download, once, and not before', async ({
  reader,
}) => {
  const { page } = reader
  const asked = await countAsking(page)
  for (const path of ['/', '/library', '/settings', '/article/bridge']) {
    await reader.install(path)
    expect(await asked()).toBe(0)
  }
  await save(page)
  await expect.poll(asked).toBe(1)
  await reader.open('/article/lotus')
  await save(page)
  await reader.open('/settings')
  await chooseTextOnly(page)
  await press(page)
  expect(await asked()).toBe(1)
})

test('a browser that keeps things for good already is not asked', async ({ reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    navigator.storage.persisted = () => Promise.resolve(true)
  })
  const asked = await countAsking(page)
  await reader.open('/settings')
  await chooseTextOnly(page)
  await press(page)
  expect(await asked()).toBe(0)
})
