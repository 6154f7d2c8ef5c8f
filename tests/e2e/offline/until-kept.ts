import { expect, type Page } from '@playwright/test'

/** Waits until the app has taken the printed page over: before that a press is the browser's own. */
export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('main h1')
    return heading !== null && Object.keys(heading).some(key => key.startsWith('__reactFiber'))
  })
}

/** Looked at often: with Playwright's own pauses, of up to a second, a test waits for the clock and not for the browser. */
const often = { intervals: [40] }

/** Waits until the browser holds a story’s file. */
export const untilKept = (page: Page, slug: string): Promise<void> => untilHeld(page, `/data/article/${slug}.json`)

/** Waits until the browser holds what has a path, in whatever place or in one. */
export const untilHeld = (page: Page, path: string, place?: 'saved'): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          async ([url, kind]) =>
            kind
              ? Boolean(await (await caches.open(`broadsheet / ${kind}`)).match(url))
              : Boolean(await caches.match(url)),
          [path, place] as const,
        ),
      often,
    )
    .toBe(true)

/** Waits until the page at hand has kept what it is made of, so that nothing of it comes after what is removed. */
export const untilPageKept = (page: Page, base = '/'): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(
          async ([cacheName, facts]) => {
            const kept = (await caches.has(cacheName)) ? await caches.match(facts, { cacheName }) : undefined
            return Number(kept?.headers.get('x-kept-at')) > performance.timeOrigin
          },
          [`broadsheet ${base} opened`, `${base}data/edition.json`] as const,
        ),
      often,
    )
    .toBe(true)

/** What the browser holds of a page as it was printed; empty without. */
export const printed = (page: Page, path: string) =>
  page.evaluate(async address => {
    const cacheName = 'broadsheet / pages'
    const kept = (await caches.has(cacheName)) ? await caches.match(address, { cacheName }) : undefined
    return (await kept?.text()) ?? ''
  }, path)

/** Waits until the browser holds a printed page with these words. */
export const untilPrinted = (page: Page, path: string, words: string) =>
  expect.poll(() => printed(page, path), often).toContain(words)
