import { emptyCache } from '../edition/empty-cache.ts'
import type { PrintedFile } from '../edition/keeping.ts'
import { getChecked } from './checked-file.ts'
import { isWhole, markWhole } from './shell-caches.ts'
import { names, ownShell, shell, urlOf } from './worker-scope.ts'

/**
 * Fills this version's cache with every file of the app, each checked. One that does not come fails the whole: the
 * browser then keeps the worker it has. What did come stays, and is not asked for again.
 */
export async function fillShell(): Promise<void> {
  const cache = await caches.open(ownShell)
  const done = await Promise.allSettled(shell.files.map(file => keepFile(cache, file)))
  const failed = done.find(each => each.status === 'rejected')
  if (failed) throw failed.reason
  await markWhole(cache)
}

let looked = false

/** Fetches what was taken away since, once for each time the worker runs. */
export async function mendShell(): Promise<void> {
  if (looked) return
  looked = true
  try {
    if (!(await isWhole(await caches.open(ownShell)))) await fillShell()
  } catch {
    // The next time, then.
  }
}

async function keepFile(cache: Cache, file: PrintedFile): Promise<void> {
  const url = urlOf(file.address)
  if (await cache.match(url)) return
  const response = await getChecked(file)
  await cache.put(url, response.clone()).catch(async (error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error
    // On a full device pictures that were only seen give way to the app.
    await emptyCache(names.pictures)
    await cache.put(url, response)
  })
}
