import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { EditionFiles } from '../../../src/edition/keeping.ts'
import { isTaken, keptFiles, press } from './edition-shelf.ts'
import { kill, startBrowser } from './mortal-browser.ts'
import { expect, makeReader, readPrinted, releaseA, test } from './reader.ts'
import { untilKept } from './until-kept.ts'

// A trace cannot be written of a browser that was killed.
test.use({ trace: 'off' })

/** Names of kept files whose content is not what was printed, and how many are whole. */
const inspect = (page: Page) =>
  page.evaluate(async () => {
    const broken: string[] = []
    let whole = 0
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const kept = await cache.match(request)
        const text = await kept?.text().catch(() => undefined)
        const isJson = kept?.headers.get('content-type')?.includes('json')
        try {
          if (!text) throw new Error('empty')
          if (isJson) JSON.parse(text)
          if (kept?.headers.get('content-type')?.includes('html') && !text.includes('</html>')) throw new Error('cut')
          whole += 1
        } catch {
          broken.push(`${name}: ${request.url}`)
        }
      }
    }
    return { broken, whole }
  })

/** Each of the app's own files that the press printed, with its hash; sorted, as is what a device holds of them. */
const printedFiles = [
  ...readFileSync(join(releaseA, 'sw.js'), 'utf8').matchAll(/"address":"([^"]+)","bytes":\d+,"hash":"([^"]+)"/g),
]
  .map(([, address, hash]) => `${address} ${hash}`)
  .toSorted()

async function appFiles(page: Page): Promise<string[]> {
  const held = await page.evaluate(async () => {
    const [shell = ''] = (await caches.keys()).filter(name => name.includes(' shell '))
    const cache = await caches.open(shell)
    const files: [string, number[]][] = []
    for (const request of await cache.keys()) {
      const content = await (await cache.match(request))?.arrayBuffer()
      const digest = await crypto.subtle.digest('SHA-256', content ?? new ArrayBuffer())
      files.push([new URL(request.url).pathname, [...new Uint8Array(digest)]])
    }
    // The note that all are here stands under the worker's own address.
    return files.filter(([path]) => path !== '/sw.js')
  })
  return held.map(([path, hash]) => `${path} ${Buffer.from(hash).toString('base64url')}`).toSorted()
}

test('a browser killed in the middle of keeping holds every file whole or not at all', async ({ stand }, {
  outputDir,
}) => {
  test.setTimeout(120_000)
  const profile = `${outputDir}/profile`
  // After this many files of the app have been asked for, the browser is killed.
  for (const most of [1, 3, 6, 9, 12, 15]) {
    const { page, child } = await startBrowser(profile)
    const asked = stand.asked.length
    await page.goto(stand.url('/article/nara-meeting'))
    // As long as the machine needs.
    await expect
      .poll(() => stand.asked.length - asked > most || navigatorHasAll(page), { timeout: 60_000 })
      .toBeTruthy()
    await kill(child)
  }
  const { page, child } = await startBrowser(profile)
  const reader = makeReader(page, stand)
  await reader.install('/article/nara-meeting')
  await untilKept(page, 'nara-meeting')
  // A page that is just being kept anew is not there for a moment; what is broken stays so.
  await expect.poll(async () => (await inspect(page)).broken).toEqual([])
  expect((await inspect(page)).whole).toBeGreaterThan(10)
  expect(await appFiles(page)).toEqual(printedFiles)
  await stand.stop()
  await reader.openTo('/article/nara-meeting', 'content')
  await kill(child)
})

test('a browser killed again and again while an edition is taken along holds each file whole, and ends with all', async ({
  stand,
}, { outputDir }) => {
  test.setTimeout(180_000)
  const profile = `${outputDir}/profile`
  const all = readPrinted<EditionFiles>(releaseA, '/data/edition-files.json').texts.length
  // After this many more files of the edition have been asked for, the browser is killed.
  for (const more of [1, 4, 9, 15, 20]) {
    const { page, child } = await startBrowser(profile)
    await page.goto(stand.url('/settings'))
    await page.getByRole('radio', { name: 'Text only' }).check()
    const held = await keptFiles(page)
    expect(held.filter(({ isPrinted }) => !isPrinted)).toEqual([])
    expect(await isTaken(page)).toBe(false)
    const asked = stand.asked.length
    const ofEdition = () => stand.asked.slice(asked).filter(path => path.startsWith('/data/')).length
    // The last of them are held back, so that the edition is never whole before the end.
    const end = stand.trouble(/^\/data\//, () => (ofEdition() > more ? 'silence' : undefined))
    await page.getByRole('button', { name: /^(Download, |Go on$)/ }).click()
    await expect.poll(ofEdition, { timeout: 60_000 }).toBeGreaterThan(more)
    await kill(child)
    end()
  }
  const { page, child } = await startBrowser(profile)
  await page.goto(stand.url('/settings'))
  const held = await keptFiles(page)
  expect(held.length).toBeGreaterThan(20)
  expect(held.filter(({ isPrinted }) => !isPrinted)).toEqual([])
  // The choice may not have been written when the browser was killed.
  await page.getByRole('radio', { name: 'Text only' }).check()
  await press(page)
  const whole = await keptFiles(page)
  expect(whole.length).toBe(all)
  expect(whole.filter(({ isPrinted }) => !isPrinted)).toEqual([])
  expect(await isTaken(page)).toBe(true)
  await kill(child)
})

const navigatorHasAll = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null)
