import { shellAddress, workerFile } from '../edition/addresses.ts'
import { inTime } from './in-time.ts'
import { names, ownShell, scope, shell, urlOf } from './worker-scope.ts'

/** The paper's shell caches: this worker's first, then the newest of the others. */
async function shellNames(): Promise<string[]> {
  const all = await caches.keys()
  return [ownShell, ...all.filter(name => name.startsWith(names.shell) && name !== ownShell).reverse()]
}

/** A kept file of the app by its URL, of whatever version; undefined also where storage does not work, or not in time. */
export const findInShells = (url: string): Promise<Response | undefined> => inTime(lookInShells(url))

async function lookInShells(url: string): Promise<Response | undefined> {
  try {
    for (const cacheName of await shellNames()) {
      const kept = await caches.match(url, { cacheName, ignoreVary: true })
      if (kept) return kept
    }
  } catch {
    // Storage is closed or damaged: as if nothing were kept.
  }
  return undefined
}

/** Says that a cache holds every file of its version. The note stands under the worker's own address. */
export async function markWhole(cache: Cache): Promise<void> {
  // `Response.json` is not in every browser that has workers.
  await cache.put(urlOf(workerFile), new Response(JSON.stringify(shell.files.map(({ address }) => urlOf(address)))))
}

/** Whether a cache was filled once and holds all of it still: browsers and readers may take single files away. */
export async function isWhole(cache: Cache): Promise<boolean> {
  const note = await cache.match(urlOf(workerFile))
  if (!note) return false
  const listed = (await note.json()) as string[]
  const held = new Set((await cache.keys()).map(({ url }) => url))
  return listed.every(url => held.has(url))
}

/**
 * The page without a story, of the newest version that is all here; of one with holes where there is none. Undefined
 * when no version was ever kept, or storage does not answer in time.
 */
export const findShellPage = (): Promise<Response | undefined> => inTime(lookForShellPage())

async function lookForShellPage(): Promise<Response | undefined> {
  let broken: Response | undefined
  try {
    for (const name of await shellNames()) {
      if (!(await caches.has(name))) continue
      const cache = await caches.open(name)
      const page = await cache.match(urlOf(shellAddress))
      if (page && (await isWhole(cache))) return page
      broken ??= page
    }
  } catch {
    // The same as above.
  }
  return broken
}

/**
 * Removes what no open tab needs: all versions but this one and the one before it, which tabs opened under it still
 * take their later scripts from. While a newer worker is on its way it stays with all of them, of which one is being filled;
 * that worker tidies up when it takes over. Other papers' caches and what the reader keeps are not touched.
 */
export async function removeOldShells(): Promise<void> {
  let before = false
  for (const name of (await shellNames()).slice(1)) {
    if (!before && (await isWhole(await caches.open(name)))) before = true
    else if (!scope.registration.installing && !scope.registration.waiting) await caches.delete(name)
  }
}
