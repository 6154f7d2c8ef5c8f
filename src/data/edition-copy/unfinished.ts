import { editionFilesData, withBase } from '../../edition/addresses.ts'
import { cacheNames, hashHeader, type PrintedFile } from '../../edition/keeping.ts'
import { emptyCache } from '../../edition/empty-cache.ts'
import { listCaches } from '../kept/list-caches.ts'
import { editionTurn } from '../kept/remove-edition.ts'

const base = import.meta.env.BASE_URL
const { edition } = cacheNames(base)

/** Names of the caches of editions that have not arrived whole, and may never: each version has its own. */
async function findUnfinished(): Promise<string[]> {
  const unfinished: string[] = []
  for (const name of await listCaches()) {
    if (!name.startsWith(edition)) continue
    const cache = await caches.open(name)
    if (!(await cache.match(withBase(base, editionFilesData)))) unfinished.push(name)
  }
  return unfinished
}

/**
 * What came of earlier editions that never arrived whole goes over to the one that is being taken, file by file where it
 * is the same; the rest goes, so that broken downloads do not pile up. `own` names the cache of that edition. Throws when
 * a file finds no room.
 */
export async function adoptUnfinished(own: string, files: readonly PrintedFile[]): Promise<void> {
  for (const name of await findUnfinished()) {
    if (name === own) continue
    const [from, to] = [await caches.open(name), await caches.open(own)]
    for (const { address, hash } of files) {
      const url = withBase(base, address)
      const held = await from.match(url)
      if (held?.headers.get(hashHeader) !== hash) continue
      const copy = new Response(await held.blob(), { headers: held.headers })
      // First away, then in: on a full device there is room for one of the two.
      await from.delete(url)
      await to.put(url, copy)
    }
    await emptyCache(name)
  }
}

/** On a full device they give way, unless one is just being taken. */
export async function dropUnfinished(): Promise<void> {
  await navigator.locks?.request(editionTurn, { ifAvailable: true }, async turn => {
    if (turn) for (const name of await findUnfinished()) await emptyCache(name)
  })
}
