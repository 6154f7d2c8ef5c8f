import { mediaRoot, withBase } from '../../edition/addresses.ts'
import { cacheNames } from '../../edition/keeping.ts'
import type { Article } from '../../edition/model.ts'
import { toKept, withRoom } from '../kept/keep-file.ts'

const base = import.meta.env.BASE_URL
const { saved } = cacheNames(base)

/** Keeps the pictures of saved stories out of reach of what tidies up pictures that were only seen. */
export async function keepPictures(articles: readonly Article[]): Promise<void> {
  const cache = await caches.open(saved)
  for (const url of articles.flatMap(picturesOf)) {
    if (await cache.match(url)) continue
    const response = await fetch(url)
    const type = response.headers.get('content-type') ?? ''
    if (!response.ok || !type.startsWith('image/')) continue
    const picture = await response.blob()
    await withRoom(() => cache.put(url, toKept(picture, type)))
  }
}

/** Gives up the pictures that none of the saved stories show. */
export async function dropPictures(left: readonly Article[]): Promise<void> {
  const cache = await caches.open(saved)
  const shown = new Set(left.flatMap(picturesOf).map(url => new URL(url, location.href).href))
  for (const request of await cache.keys()) if (!shown.has(request.url)) await cache.delete(request)
}

/** Pictures on the paper's own host, as addresses with base path. */
function picturesOf(article: Article): string[] {
  const found = JSON.stringify(article).matchAll(/"src":"([^"\\]+)"/g)
  const own = [...found].map(([, src = '']) => src).filter(src => src.startsWith(mediaRoot))
  return [...new Set(own)].map(src => withBase(base, src))
}
