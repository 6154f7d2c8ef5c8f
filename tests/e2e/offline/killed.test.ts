import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../find-browser.ts'
import { expect, makeReader, test } from './reader.ts'

// A trace cannot be written of a browser that was killed.
test.use({ trace: 'off' })

/** Starts a browser that can be killed outright: on a profile of its own, with its own process. */
async function startBrowser(profile: string) {
  const { executablePath = '', args } = findBrowser()
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']
  const child = spawn(executablePath, [...args, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (text: Buffer) => {
      said += String(text)
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found) resolve(found)
    })
    child.on('exit', () => reject(new Error(`The browser does not start: ${said}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.newPage())
  return { page, child }
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

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

test('a browser killed in the middle of keeping holds every file whole or not at all', async ({ stand }, {
  outputDir,
}) => {
  test.setTimeout(120_000)
  const profile = `${outputDir}/profile`
  // After this many files of the app have been asked for, the browser is killed.
  for (const most of [2, 5, 9, 14]) {
    const { page, child } = await startBrowser(profile)
    const asked = stand.asked.length
    await page.goto(stand.url('/article/nara-meeting'))
    await expect.poll(() => stand.asked.length - asked > most || navigatorHasAll(page)).toBeTruthy()
    await kill(child)
  }
  const { page, child } = await startBrowser(profile)
  const reader = makeReader(page, stand)
  await reader.install('/article/nara-meeting')
  const { broken, whole } = await inspect(page)
  expect(broken).toEqual([])
  expect(whole).toBeGreaterThan(10)
  await stand.stop()
  await reader.open('/article/nara-meeting')
  await reader.expectReadable()
  await kill(child)
})

const navigatorHasAll = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null)
