import { articleAddress, articleData, editionFilesData, withBase } from '../../edition/addresses.ts'
import { cacheNames, type EditionFiles, keptAtHeader } from '../../edition/keeping.ts'
import { listCaches } from './list-caches.ts'

const base = import.meta.env.BASE_URL
const names = cacheNames(base)

/** What a group of caches holds. `at` is when the edition was taken. */
export type KeptGroup = { kind: 'edition' | 'opened' | 'pictures' | 'app'; files: number; bytes: number; at?: number }

const kindOf = (name: string): KeptGroup['kind'] | undefined => {
  if (name.startsWith(names.edition)) return 'edition'
  if (name.startsWith(names.shell)) return 'app'
  if (name === names.opened || name === names.pages) return 'opened'
  return name === names.pictures || name === names.saved ? 'pictures' : undefined
}

/** How much of each kind is kept. Storage that is closed holds nothing. */
export async function measureKept(): Promise<KeptGroup[]> {
  const groups = new Map<KeptGroup['kind'], KeptGroup>()
  const all = await listCaches()
  for (const name of all) {
    const kind = kindOf(name)
    if (!kind) continue
    const group = groups.get(kind) ?? { kind, files: 0, bytes: 0 }
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const blob = await (await cache.match(request))?.blob().catch(() => undefined)
      group.files += 1
      group.bytes += blob?.size ?? 0
    }
    const marker = kind === 'edition' ? await cache.match(withBase(base, editionFilesData)) : undefined
    if (marker) group.at = Number(marker.headers.get(keptAtHeader)) || 0
    groups.set(kind, group)
  }
  return [...groups.values()]
}

/** Removes everything of one kind. The app's own files come back with the next page. */
export async function removeKept(kind: KeptGroup['kind']): Promise<void> {
  for (const name of await caches.keys()) if (kindOf(name) === kind && name !== names.saved) await caches.delete(name)
}

/** Removes one opened story. */
export async function removeOpened(slug: string): Promise<void> {
  await (await caches.open(names.pages)).delete(withBase(base, articleAddress(slug)))
  await (await caches.open(names.opened)).delete(withBase(base, articleData(slug)))
}

/** The edition that was taken along, when all of it came. */
export async function readTaken(): Promise<{ files: EditionFiles; at: number } | undefined> {
  const all = await listCaches()
  for (const name of all.filter(each => each.startsWith(names.edition))) {
    const marker = await (await caches.open(name)).match(withBase(base, editionFilesData))
    if (!marker) continue
    const at = Number(marker.headers.get(keptAtHeader)) || 0
    const files = (await marker.json().catch(() => undefined)) as EditionFiles | undefined
    if (files) return { files, at }
  }
  return undefined
}
