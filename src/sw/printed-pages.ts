import { keptAt, toPast } from '../edition/kept-at.ts'
import { keptAtHeader, keptMark } from '../edition/keeping.ts'
import { entryIn, filesIn } from '../edition/printed-page.ts'
import { restore } from './checked-file.ts'
import { inTime } from './in-time.ts'
import { findNewest } from './kept-data.ts'
import { findInShells } from './shell-caches.ts'
import { names, scope } from './worker-scope.ts'

/** Printed pages kept; beyond that the one longest not opened goes. */
const most = 60

/**
 * Keeps a page as it was printed, for a start without network: it shows before any script is here. A page that is gone is
 * let go as well, so that the app can say so. What cannot be kept is not.
 */
export async function keepPage(url: string, page: Response): Promise<void> {
  try {
    const cache = await caches.open(names.pages)
    const key = keyOf(url)
    if (page.status === 404 || page.status === 410) await cache.delete(key)
    if (page.status !== 200) return
    const text = await page.text()
    // The reader's own pages have no file but the paper's facts, and nothing to read before the app is here.
    if (entryIn(text) === undefined || Object.keys(filesIn(text)).length < 2) return
    // Put anew, not over: the order of the cache is the order of age.
    await cache.delete(key)
    const kept = restore(page, new Blob([text]))
    kept.headers.set(keptAtHeader, String(Date.now()))
    await cache.put(key, kept)
    const keys = await cache.keys()
    for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old)
  } catch {
    // No storage, no room: the app draws the page from its data, which is kept apart.
  }
}

/**
 * The kept page of an address, marked with when it was kept. Only while it shows what is kept of its data, and the app it was printed
 * with is here: otherwise the page without a story, drawn from the data, is the newer or the better one.
 */
export const findPage = (url: string): Promise<Response | undefined> => inTime(lookForPage(url))

async function lookForPage(url: string): Promise<Response | undefined> {
  try {
    if (!(await caches.has(names.pages))) return undefined
    const kept = await caches.match(keyOf(url), { cacheName: names.pages })
    if (!kept) return undefined
    const text = await kept.text()
    const entry = entryIn(text)
    const [hasApp, isNewest] = await Promise.all([
      entry && findInShells(new URL(entry, scope.location.origin).href),
      showsNewest(filesIn(text)),
    ])
    const marked = text.replace('<html ', `<html data-${keptMark}="${ageOf(kept)}" `)
    return hasApp && isNewest ? restore(kept, new Blob([marked])) : undefined
  } catch {
    return undefined
  }
}

/** From when a kept page is, in milliseconds since 1970: as was noted, or else as its host said when it sent it. */
const ageOf = (kept: Response) => keptAt(kept) || toPast(Date.parse(kept.headers.get('date') ?? ''))

/** One page has many addresses: what comes after the path is the app's. */
function keyOf(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}

/** Whether of none of these files something else was kept since. */
async function showsNewest(files: Record<string, unknown>): Promise<boolean> {
  for (const [address, printed] of Object.entries(files)) {
    const newest = await findNewest(address)
    if (newest && JSON.stringify(await newest.json()) !== JSON.stringify(printed)) return false
  }
  return true
}
