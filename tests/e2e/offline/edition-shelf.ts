import { expect, type Page } from '@playwright/test'
import type { Reader } from './reader.ts'

/** What settings say when all of an edition has come. */
export const downloaded = 'The edition is on this device.'

/** Opens the settings and chooses to take texts without pictures. */
export async function wishForTexts({ page, open }: Reader): Promise<void> {
  await open('/settings')
  await page.getByRole('radio', { name: 'Text only' }).check()
}

/** Presses what downloads the edition, and waits until all of it is there. */
export async function press(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Download|Go on)/ }).click()
  await expect(page.getByText(downloaded)).toBeVisible({ timeout: 60_000 })
}

/** One kept file of an edition that is being taken along, and whether it is to the byte what was printed. */
type KeptFile = { path: string; bytes: number; isPrinted: boolean }

/** All files of editions taken along, whole or not, but for the lists that say what belongs to them. */
export const keptFiles = (page: Page): Promise<KeptFile[]> =>
  page.evaluate(async () => {
    const files: KeptFile[] = []
    for (const name of await caches.keys()) {
      if (!name.startsWith('broadsheet / edition ')) continue
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const path = new URL(request.url).pathname
        if (path === '/data/edition-files.json') continue
        const kept = await cache.match(request)
        const content = await kept?.arrayBuffer()
        if (!kept || !content) continue
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
        const hash = btoa(String.fromCharCode(...digest))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .replaceAll('=', '')
        files.push({ path, bytes: content.byteLength, isPrinted: kept.headers.get('x-hash') === hash })
      }
    }
    return files
  })

/** Whether an edition counts as taken along: all of it came. */
export const isTaken = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter(name => name.startsWith('broadsheet / edition '))
    const marks = await Promise.all(names.map(cacheName => caches.match('/data/edition-files.json', { cacheName })))
    return marks.some(Boolean)
  })

/** Counts from now on how often the browser is asked to keep things for good; gives back how to read the count. */
export async function countAsking(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    navigator.storage.persist = () => {
      sessionStorage.setItem('asked', `${Number(sessionStorage.getItem('asked')) + 1}`)
      return Promise.resolve(false)
    }
  })
  return () => page.evaluate(() => Number(sessionStorage.getItem('asked')))
}
