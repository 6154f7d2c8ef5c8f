import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { findBrowser } from '../../e2e/find-browser.ts'
import { openNewsstand } from '../../e2e/offline/newsstand.ts'
import { medianOf } from '../median.ts'
import { applyProfile, phone } from './profile.ts'

const rounds = 5
const slow = { name: '4x CPU', cpu: 4 }

/**
 * How long a reader without network waits for words, in milliseconds from opening an address in a browser that has just
 * been started, to the first paint that shows some. `opened` was read as a page before, `ahead` came only as data.
 */
export type OfflineStart = { front: number; opened: number; ahead: number }

/** Reads a paper, takes its host away, and starts the browser anew for each opening. */
export async function measureOfflineStart(paper: string, opened: string, ahead: string): Promise<OfflineStart> {
  const profile = mkdtempSync(join(tmpdir(), 'reader-'))
  const stand = await openNewsstand({ '/': paper })
  const inBrowser = async <Result>(act: (page: Page, context: BrowserContext) => Promise<Result>): Promise<Result> => {
    const context = await chromium.launchPersistentContext(profile, { ...findBrowser(), ...phone })
    try {
      return await act(context.pages()[0] ?? (await context.newPage()), context)
    } finally {
      await context.close()
    }
  }
  try {
    await inBrowser(async page => {
      await page.goto(stand.url('/'))
      await untilKept(page, ['/sw.js', `/data${ahead}.json`])
      for (const path of [opened, '/']) {
        await page.goto(stand.url(path))
        await untilKept(page, [path])
      }
    })
    await stand.stop()
    const start = async (path: string) => {
      const times: number[] = []
      for (let round = 0; round < rounds; round += 1) {
        times.push(
          await inBrowser(async (page, context) => {
            await applyProfile(await context.newCDPSession(page), slow)
            // That the network failed is told as an error, though the worker answers.
            await page.goto(stand.url(path)).catch(() => undefined)
            await page.getByRole('main').getByRole('heading').first().waitFor()
            return page.evaluate(firstWords)
          }),
        )
      }
      return medianOf(times)
    }
    return { front: await start('/'), opened: await start(opened), ahead: await start(ahead) }
  } finally {
    await stand.stop()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Waits until the browser holds these addresses. */
async function untilKept(page: Page, addresses: string[]): Promise<void> {
  const areKept = () =>
    page.evaluate(async all => {
      const found = await Promise.all(all.map(address => caches.match(address)))
      return found.every(Boolean)
    }, addresses)
  await expect.poll(areKept, { timeout: 60_000 }).toBe(true)
}

/** Runs in the page. */
const firstWords = () =>
  new Promise<number>(resolve => {
    const observer = new PerformanceObserver(list => {
      const paint = list.getEntries().find(({ name }) => name === 'first-contentful-paint')
      if (paint) resolve(paint.startTime)
    })
    observer.observe({ type: 'paint', buffered: true })
  })
