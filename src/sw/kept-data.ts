import { dataOf, editionFilesData, libraryAddress, searchAddress, settingsAddress } from '../edition/addresses.ts'
import { keptAt } from '../edition/kept-at.ts'
import { inTime } from './in-time.ts'
import { base, names, urlOf } from './worker-scope.ts'

/** The newest form of a data file that the app has kept. */
export async function findNewest(address: string): Promise<Response | undefined> {
  const stores = await openStores()
  const found = await Promise.all(stores.map(store => store.match(urlOf(address))))
  return found.filter(each => each !== undefined).sort((a, b) => keptAt(b) - keptAt(a))[0]
}

/** Whether all is here that the page of a complete URL is made of: its data, or for the reader's own pages nothing. */
export async function hasData(url: string): Promise<boolean> {
  const address = `/${new URL(url).pathname.slice(base.length)}`
  if ([searchAddress, libraryAddress, settingsAddress].includes(address)) return true
  try {
    return (await inTime(findNewest(dataOf(address)))) !== undefined
  } catch {
    // Storage is closed or damaged: as if nothing were kept.
    return false
  }
}

/** Where the app keeps data files: what was opened, what the reader saved, and editions that came whole. */
async function openStores(): Promise<Cache[]> {
  const stores: Cache[] = []
  for (const name of await caches.keys()) {
    const isEdition = name.startsWith(names.edition)
    if (!isEdition && ![names.opened, names.saved].includes(name)) continue
    const store = await caches.open(name)
    if (!isEdition || (await store.match(urlOf(editionFilesData)))) stores.push(store)
  }
  return stores
}
