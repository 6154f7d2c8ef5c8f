import { expect, type Page } from '@playwright/test'

/** Waits until the browser holds a story’s file. */
export async function untilKept(page: Page, slug: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async file => Boolean(await caches.match(`/data/article/${file}.json`)), slug))
    .toBe(true)
}
