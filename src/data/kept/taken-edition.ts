import { queryOptions } from '@tanstack/react-query'
import { editionFilesData, listData, withBase } from '../../edition/addresses.ts'
import { cacheNames, type EditionFiles, keptAtHeader, noteName } from '../../edition/keeping.ts'
import { askCaches, isSilent } from './ask-caches.ts'
import { readAge } from './read-age.ts'

const base = import.meta.env.BASE_URL
const names = cacheNames(base)
/** Noted where the browser does not clear up together with the caches, so that it can tell when those are gone. */
const noteKey = noteName(base, 'taken')

/** The edition that was taken along, when all of it came; or that it is lost: all of it, or some of its files, are gone. */
export type Taken = { files: EditionFiles; at: number } | 'lost'

/** Notes that an edition is whole on this device, or that the reader gave it up. */
export function noteTaken(isTaken: boolean): void {
  try {
    if (isTaken) localStorage.setItem(noteKey, '1')
    else localStorage.removeItem(noteKey)
  } catch {
    // Without the note, an edition that the browser removes whole is not missed.
  }
}

/** The edition on this device, looked at file by file. Storage that is closed holds nothing; throws where it does not answer. */
export async function readTaken(): Promise<Taken | undefined> {
  try {
    let isLost = localStorage.getItem(noteKey) !== null
    for (const name of await askCaches()) {
      const taken = name.startsWith(names.edition) && (await readEdition(await caches.open(name)))
      if (taken && taken !== 'lost') return taken
      isLost ||= taken === 'lost'
    }
    return isLost ? 'lost' : undefined
  } catch (error) {
    if (isSilent(error)) throw error
    return undefined
  }
}

/** The same, for pages; null when there is none. The key begins as that of all that is kept. */
export const takenQuery = queryOptions({
  queryKey: ['kept', 'taken'],
  queryFn: async () => (await readTaken()) ?? null,
  staleTime: 0,
})

async function readEdition(cache: Cache): Promise<Taken | undefined> {
  const marker = await cache.match(withBase(base, editionFilesData))
  if (!marker) return undefined
  const files = (await marker.json().catch(() => undefined)) as EditionFiles | undefined
  const held = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
  const isHeld = ({ address }: EditionFiles['texts'][number]) => held.has(pathOf(address))
  if (!files || ![...files.texts, ...files.pictures].every(isHeld)) return 'lost'
  const front = await (await cache.match(withBase(base, listData({ kind: 'front' }))))?.json().catch(() => ({}))
  return { files, at: readAge(Number(marker.headers.get(keptAtHeader)), (front ?? {}) as object) }
}

/** As the browser spells it: addresses may hold what it escapes. */
const pathOf = (address: string) => new URL(withBase(base, address), location.href).pathname
