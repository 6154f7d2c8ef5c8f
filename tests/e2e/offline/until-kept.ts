import { expect, type Page } from '@playwright/test'

/** Waits until the app has taken the printed page over: before that a press is the browser's own. */
export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1')
    return heading !== null && Object.keys(heading).some(key => key.startsWith('__reactFiber'))
  })
}

/** Waits until the browser holds a story’s file. */
export async function untilKept(page: Page, slug: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async file => Boolean(await caches.match(`/data/article/${file}.json`)), slug))
    .toBe(true)
}

/** What the browser holds of a page as it was printed; empty without. */
export const printed = (page: Page, path: string) =>
  page.evaluate(async address => {
    const cacheName = 'broadsheet / pages'
    const kept = (await caches.has(cacheName)) ? await caches.match(address, { cacheName }) : undefined
    return (await kept?.text()) ?? ''
  }, path)

/** Waits until the browser holds a printed page with these words. */
export const untilPrinted = (page: Page, path: string, words: string) =>
  expect.poll(() => printed(page, path)).toContain(words)
