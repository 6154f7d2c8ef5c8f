import { articleData, mediaRoot, withBase } from '../../edition/addresses.ts'
import { cacheNames, keptAtHeader } from '../../edition/keeping.ts'
import type { Article } from '../../edition/model.ts'
import { toKept, withRoom } from '../kept/keep-file.ts'

const base = import.meta.env.BASE_URL
const { saved, pictures: seen } = cacheNames(base)

/** Keeps a saved story as files: its text, which is as old as `from`, and its pictures. */
export async function keepFiles(article: Article, from: number): Promise<void> {
  await keepText(article, from)
  await keepPictures([article])
}

/** As files of all kept copies the newest is found at once, by the worker too. */
async function keepText(article: Article, from: number): Promise<void> {
  const text = toKept(JSON.stringify(article), 'application/json')
  text.headers.set(keptAtHeader, String(from))
  const cache = await caches.open(saved)
  await withRoom(() => cache.put(withBase(base, articleData(article.slug)), text.clone()))
}

/**
 * Keeps the pictures of saved stories out of reach of what tidies up pictures that were only seen: those that the reader
 * saw as they are, in whatever size and from whatever host, and of the paper's own the main file of each.
 */
async function keepPictures(articles: readonly Article[]): Promise<void> {
  const cache = await caches.open(saved)
  for (const url of articles.flatMap(picturesOf)) {
    if (await cache.match(url)) continue
    const copy = await caches.match(url, { cacheName: seen, ignoreVary: true })
    if (copy) await withRoom(() => cache.put(url, copy.clone()))
  }
  for (const url of articles.flatMap(mainPicturesOf)) {
    if (await cache.match(url)) continue
    const picture = await fetchPicture(url)
    if (picture) await withRoom(() => cache.put(url, toKept(picture, picture.type)))
  }
}

/** How long a picture may take, in milliseconds: those after it wait. */
const limit = 60_000

/** One that does not come says nothing of the others. */
async function fetchPicture(url: string): Promise<Blob | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(limit) })
    const picture = await response.blob()
    return response.ok && picture.type.startsWith('image/') ? picture : undefined
  } catch {
    return undefined
  }
}

/** Gives up the texts of all but the stories that are still saved, and the pictures that none of these show. */
export async function dropOthers(left: readonly Article[]): Promise<void> {
  const cache = await caches.open(saved)
  const urls = left.flatMap(article => [withBase(base, articleData(article.slug)), ...picturesOf(article)])
  const needed = new Set(urls.map(url => new URL(url, location.href).href))
  for (const request of await cache.keys()) if (!needed.has(request.url)) await cache.delete(request)
}

/** Every file that a picture of the story may come from, with base path. */
function picturesOf(article: Article): string[] {
  const found = JSON.stringify(article).matchAll(/"(?:src|srcset)":"([^"\\]+)"/g)
  const candidates = [...found].flatMap(([, list = '']) => list.split(/,\s+/))
  return [...new Set(candidates.map(candidate => withPaper(candidate.trim().split(' ')[0] ?? '')))]
}

/** Of each picture on the paper's own host the file that stands for all of its sizes. */
function mainPicturesOf(article: Article): string[] {
  const found = JSON.stringify(article).matchAll(/"src":"([^"\\]+)"/g)
  const own = [...found].map(([, src = '']) => src).filter(src => src.startsWith(mediaRoot))
  return [...new Set(own)].map(withPaper)
}

const withPaper = (src: string) => (src.startsWith('/') ? withBase(base, src) : src)
