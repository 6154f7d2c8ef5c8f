import { editionFilesData, slugOf, withBase } from '../../edition/addresses.ts'
import { formHeader, keptForm } from '../../edition/keeping.ts'
import { isWhole } from '../../edition/is-whole.ts'
import { keptAt } from '../../edition/kept-at.ts'
import { names } from './keep-file.ts'
import { listCaches } from './list-caches.ts'

/** A file of the paper as it was when it was kept. */
export type KeptCopy = {
  value: object
  /** Milliseconds since 1970. */
  at: number
}

const base = import.meta.env.BASE_URL

/**
 * The newest kept copy of a data file that can be read: opened before, taken along, come with the app, or saved. Copies
 * that are damaged are removed. Those of another version of the app count as not there, and stay: a newer one, in another
 * tab, may have written them. Never throws: storage that is closed holds nothing.
 */
export async function readKept(address: string): Promise<KeptCopy | undefined> {
  const found = await findResponses(address).catch(() => [])
  found.sort((a, b) => b.at - a.at)
  for (const each of found) {
    const value: unknown = await each.response.json().catch(() => undefined)
    if (isWhole(address, value)) return { value, at: each.at || (await guessAge(value)) }
    await each.drop().catch(() => {})
  }
  const slug = slugOf(address)
  // In the database stands what found no room as a file. It is asked whether or not the story is marked as saved: a browser
  // that was killed may have lost the mark.
  if (slug === undefined) return undefined
  return import('../saved/saved-stories.ts').then(({ readSavedCopy }) => readSavedCopy(slug)).catch(() => undefined)
}

/** A copy from a time that is still to come is at least as old as the newest that it tells of. */
const guessAge = (value: object) =>
  import('./newest-date.ts').then(
    ({ newestDate }) => newestDate(value),
    () => 0,
  )

type Found = { response: Response; at: number; drop: () => Promise<unknown> }

async function findResponses(address: string): Promise<Found[]> {
  const url = withBase(base, address)
  const found: Found[] = []
  for (const name of await listCaches()) {
    const isShell = name.startsWith(names.shell)
    const isEdition = name.startsWith(names.edition)
    if (!isShell && !isEdition && ![names.opened, names.saved].includes(name)) continue
    const cache = await caches.open(name)
    const response = await cache.match(url)
    if (!response) continue
    // Of an edition that has not arrived whole nothing counts; see `cacheNames`.
    if (isEdition && !(await cache.match(withBase(base, editionFilesData)))) continue
    if (!isShell && response.headers.get(formHeader) !== keptForm) continue
    found.push({ response, at: keptAt(response), drop: () => cache.delete(url) })
  }
  return found
}
