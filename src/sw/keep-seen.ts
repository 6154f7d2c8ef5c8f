import { filesIn } from '../edition/printed-page.ts'
import { keepPicture } from './picture-cache.ts'
import { keepPage } from './printed-pages.ts'
import { isForeignPicture, names, scope, urlOf } from './worker-scope.ts'

/** Only what the browser's own cache holds, however old: what nobody has seen is not in it, and not a byte is fetched. */
const fromBrowser: RequestInit = { cache: 'only-if-cached', mode: 'same-origin' }

/**
 * Keeps what was shown before there was a worker, on the reader's first visit: the pages in open tabs as they were printed,
 * and the pictures of these and of the stories that were opened. Of other hosts' pictures a browser does not say whether it
 * has them; see `keepShown`.
 */
export async function keepSeen(): Promise<void> {
  const tabs = await scope.clients.matchAll({ type: 'window' })
  const texts = await Promise.all([...tabs.map(({ url }) => readShown(url)), readOpened()])
  const seen = await caches.open(names.pictures)
  for (const url of new Set(texts.flatMap(picturesIn))) {
    if (await seen.match(url)) continue
    const picture = await fetch(url, fromBrowser).catch(() => undefined)
    if (picture) await keepPicture(url, picture)
  }
}

/** Keeps the pictures of other hosts among those that a page says it has shown: the browser most likely has them still. */
export async function keepShown(told: unknown): Promise<void> {
  for (const url of Array.isArray(told) ? told : []) {
    if (!isForeignPicture(String(url))) continue
    const asTheyCame: RequestInit = { mode: 'no-cors', credentials: 'include', cache: 'force-cache' }
    const picture = await fetch(String(url), asTheyCame).catch(() => undefined)
    if (picture) await keepPicture(url, picture)
  }
}

/** The data that the page of a tab was printed from. Keeps the page. */
async function readShown(url: string): Promise<string> {
  const page = await fetch(url, fromBrowser).catch(() => undefined)
  if (!page) return ''
  await keepPage(url, page.clone())
  return JSON.stringify(filesIn(await page.text()))
}

/** The data of what the reader moved to since, which the app has kept. */
async function readOpened(): Promise<string> {
  const opened = await caches.open(names.opened)
  const texts = (await opened.keys()).map(async key => (await opened.match(key))?.text())
  return (await Promise.all(texts)).join()
}

/** The complete URLs of the pictures on the paper's own host that data files name. */
function picturesIn(text: string): string[] {
  const lists = [...text.matchAll(/"src(?:set)?":"([^"\\]+)"/g)].map(([, list = '']) => list)
  const candidates = lists.flatMap(list => list.split(/,\s+/)).map(each => each.trim().split(' ')[0] ?? '')
  return candidates.filter(each => each.startsWith('/')).map(urlOf)
}
