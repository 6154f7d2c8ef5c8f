import { articleAddress, articleData, withBase } from '../../edition/addresses.ts'
import { cacheNames } from '../../edition/keeping.ts'
import { askCaches, isSilent } from './ask-caches.ts'
import { emptyCache } from '../../edition/empty-cache.ts'
import { forgetVisit, forgetVisits } from './forget-visits.ts'
import { listCaches } from './list-caches.ts'
import { removeEdition } from './remove-edition.ts'
import { tidyWithdrawals } from './tidy-withdrawals.ts'

const base = import.meta.env.BASE_URL
const names = cacheNames(base)

/** What a group of caches holds: how many files, and the bytes of all but those `unmeasured`, which other hosts do not tell. */
export type KeptGroup = { kind: KeptKind; files: number; bytes: number; unmeasured: number }
export type KeptKind = 'edition' | 'opened' | 'pictures' | 'app' | 'saved'

const kindOf = (name: string): KeptKind | undefined => {
  if (name.startsWith(names.edition)) return 'edition'
  if (name.startsWith(names.shell)) return 'app'
  if (name === names.opened || name === names.pages) return 'opened'
  if (name === names.saved) return 'saved'
  return name === names.pictures ? 'pictures' : undefined
}

/**
 * How much of each kind is kept. Storage that is closed holds nothing; nor does a cache that was removed meanwhile, which
 * opening it here made anew, empty. Rejects where storage does not answer.
 */
export async function measureKept(): Promise<KeptGroup[]> {
  const groups = new Map<KeptKind, KeptGroup>()
  const all = await askCaches().catch((error: unknown) => {
    if (isSilent(error)) throw error
    return []
  })
  for (const name of all) {
    const kind = kindOf(name)
    if (!kind) continue
    const group = groups.get(kind) ?? { kind, files: 0, bytes: 0, unmeasured: 0 }
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const kept = await cache.match(request)
      const blob = await kept?.blob().catch(() => undefined)
      group.files += 1
      if (kept?.type === 'opaque') group.unmeasured += 1
      group.bytes += blob?.size ?? 0
    }
    groups.set(kind, group)
  }
  return [...groups.values()].filter(({ files }) => files > 0)
}

/** Removes everything of one kind, and what is noted of it. The app's own files come back with the next page. */
export async function removeKept(kind: KeptKind): Promise<void> {
  if (kind === 'opened') forgetVisits()
  if (kind === 'edition') await removeEdition()
  else for (const name of await listCaches()) if (kindOf(name) === kind) await emptyCache(name)
  await tidyWithdrawals()
}

/** Removes one opened story, and that it was opened: kept ahead with the front page, it would stand there again. */
export async function removeOpened(slug: string): Promise<void> {
  forgetVisit(slug)
  await (await caches.open(names.pages)).delete(withBase(base, articleAddress(slug)))
  await (await caches.open(names.opened)).delete(withBase(base, articleData(slug)))
  await tidyWithdrawals()
}
