import { keptAtHeader } from '../edition/keeping.ts'
import { restore } from './checked-file.ts'
import { names, scope } from './worker-scope.ts'

/** Pictures kept: the paper's own, and those of other hosts, each of which a browser may count as several megabytes. */
const mostOwn = 300
const mostForeign = 40

/** Keeps a picture that arrived whole, and lets the oldest go. What cannot be kept is not. */
export async function keepPicture(url: string, response: Response): Promise<void> {
  try {
    const picture = await toKept(response)
    if (!picture) return
    const cache = await caches.open(names.pictures)
    // Put anew, not over: the order of the cache is the order of age.
    await cache.delete(url)
    try {
      await cache.put(url, picture.clone())
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error
      await prune(cache, 0.5)
      await cache.put(url, picture)
    }
    await prune(cache, 1)
  } catch {
    // Cut short, no storage, no room: the reader has seen the picture, and that is all.
  }
}

/** Of another host's answer only the browser sees what it is. */
async function toKept(response: Response): Promise<Response | undefined> {
  if (response.type === 'opaque') return response
  if (response.status !== 200 || !response.headers.get('content-type')?.startsWith('image/')) return undefined
  const kept = restore(response, await response.arrayBuffer())
  kept.headers.set(keptAtHeader, String(Date.now()))
  return kept
}

/** Takes away what is over a part of the limits, oldest first. */
async function prune(cache: Cache, part: number): Promise<void> {
  const urls = (await cache.keys()).map(({ url }) => url)
  const isOwn = (url: string) => url.startsWith(scope.location.origin)
  const own = urls.filter(isOwn)
  const foreign = urls.filter(url => !isOwn(url))
  const over = (some: string[], most: number) => some.slice(0, Math.max(0, some.length - most * part))
  for (const url of [...over(own, mostOwn), ...over(foreign, mostForeign)]) await cache.delete(url)
}
