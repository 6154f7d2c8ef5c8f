import { articleData, searchShardData, withBase } from '../../edition/addresses.ts'
import { cacheNames, formHeader, hashHeader, keptAtHeader, keptForm } from '../../edition/keeping.ts'
import { emptyCache } from '../../edition/empty-cache.ts'

const base = import.meta.env.BASE_URL
/** The names of this paper's caches. */
export const names = cacheNames(base)

/**
 * How many files of a kind are kept because they were opened; beyond that the one longest not opened goes. Twelve shards
 * of the search are some three megabytes.
 */
const limits = { story: 300, shard: 12, other: 60 }
/** How many of the opened files go at once when the device is full. */
const share = 1 / 4

/** A file as it is put into a cache: with all that has to be known of it later. */
export function toKept(body: BodyInit, type: string, hash?: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      [keptAtHeader]: String(Date.now()),
      [formHeader]: keptForm,
      ...(hash && { [hashHeader]: hash }),
    },
  })
}

/** Keeps what was opened, as the newest. Makes room when the device is full; false when there is none. */
export async function keepOpened(address: string, content: object): Promise<boolean> {
  const url = withBase(base, address)
  const text = JSON.stringify(content)
  const put = async () => (await caches.open(names.opened)).put(url, toKept(text, 'application/json'))
  try {
    await withRoom(put)
    return true
  } catch {
    return false
  }
}

/** Puts something; when the device is full, makes room and puts it again. */
export async function withRoom(put: () => Promise<void>): Promise<void> {
  await put().catch(async (error: unknown) => {
    if (!isFull(error)) throw error
    await makeRoom()
    await put()
  })
}

/** Whether an error says that the device has no room. */
export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError'

/**
 * Removes the opened files that were longest not opened, all pictures that were only seen, the printed pages, and what came
 * of editions that did not arrive whole. Saved stories stay.
 */
export async function makeRoom(): Promise<void> {
  const opened = await caches.open(names.opened)
  const keys = await opened.keys()
  for (const key of keys.slice(0, Math.ceil(keys.length * share))) await opened.delete(key)
  await emptyCache(names.pictures)
  await emptyCache(names.pages)
  // Without a network its code may not be here; then they stay.
  await import('../edition-copy/unfinished.ts').then(({ dropUnfinished }) => dropUnfinished()).catch(() => {})
}

/** Brings the opened files down to what may be kept. Caches list their entries in the order they were put. */
export async function pruneOpened(): Promise<void> {
  const opened = await caches.open(names.opened)
  const keys = await opened.keys()
  for (const [kind, most] of Object.entries(limits)) {
    const those = keys.filter(key => kindOf(key) === kind)
    for (const key of those.slice(0, Math.max(0, those.length - most))) await opened.delete(key)
  }
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
const [stories, shards] = [articleData(''), searchShardData(0)].map(address => folderOf(withBase(base, address)))

function kindOf({ url }: Request): keyof typeof limits {
  const folder = folderOf(new URL(url).pathname)
  if (folder === stories) return 'story'
  return folder === shards ? 'shard' : 'other'
}
