import { keptAtHeader } from '../edition/keeping.ts'
import { inTime } from './in-time.ts'
import { isPage } from './is-page.ts'
import { keepPicture } from './picture-cache.ts'
import { watchSilence } from './watch-silence.ts'
import { isForeignPicture, names, scope } from './worker-scope.ts'

/** A newsroom may put another picture under the same name; the reader sees it a day later at the latest. */
const freshFor = 24 * 60 * 60_000
/** As long as for pages. */
const patience = 2_000

/** Whether a request is for a picture that a story may show. */
export function isPicture({ destination, url }: Request): boolean {
  return destination === 'image' && (new URL(url).origin === scope.location.origin || isForeignPicture(url))
}

/**
 * Answers a picture. The paper's own come from the device first, and are asked for again once they are a day old. Of
 * other hosts nobody can see whether a picture or an error came, so there the network comes first, and the kept one
 * when it fails or says nothing. `later` takes what goes on after the answer.
 */
export async function answerPicture(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
  const kept = await inTime(findPicture(request.url))
  const fetching = async () => {
    let response = await fetch(request)
    // A login page that the browser's own cache holds for a picture.
    if (isPage(response)) response = await fetch(request, { cache: 'reload' })
    later(keepPicture(request.url, response.clone()))
    return response
  }
  if (kept && kept.type !== 'opaque') {
    // One from a time that is still to come was kept while the device's clock was wrong.
    if (Math.abs(Date.now() - Number(kept.headers.get(keptAtHeader))) > freshFor)
      later(fetching().catch(() => undefined))
    return kept
  }
  const network = fetching().catch(() => kept ?? Response.error())
  if (!kept) return network
  later(network)
  return (await Promise.race([network, watchSilence(patience).silence])) ?? kept
}

/** A picture that was seen, or came along with an edition. */
async function findPicture(url: string): Promise<Response | undefined> {
  try {
    const all = await caches.keys()
    for (const cacheName of all.filter(
      name => [names.pictures, names.saved].includes(name) || name.startsWith(names.edition),
    )) {
      const kept = await caches.match(url, { cacheName, ignoreVary: true })
      if (kept) return kept
    }
  } catch {
    // Storage is closed or damaged: as if nothing were kept.
  }
  return undefined
}
