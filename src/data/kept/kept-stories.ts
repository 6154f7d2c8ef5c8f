import { queryOptions } from '@tanstack/react-query'
import { editionFilesData, slugOf, withBase } from '../../edition/addresses.ts'
import { isWhole } from '../../edition/is-whole.ts'
import { cacheNames, formHeader, keptAtHeader, keptForm } from '../../edition/keeping.ts'
import type { Article, Summary } from '../../edition/model.ts'
import { readShelf } from '../saved/saved-stories.ts'
import { ageOf } from '../saved/saved-story.ts'
import { listCaches } from './list-caches.ts'
import { readAge } from './read-age.ts'

const base = import.meta.env.BASE_URL
const names = cacheNames(base)

/** A story on this device, and where it is kept. */
export type KeptStory = {
  story: Summary
  /** From when the copy is, in milliseconds since 1970. */
  at: number
  /** When the reader saved it, if he did. */
  savedAt?: number
  place: 'saved' | 'edition' | 'opened'
}

/** All that can be read without a network; each story once, the newest first. */
export const keptStoriesQuery = queryOptions({
  queryKey: ['kept', 'stories'],
  queryFn: readKeptStories,
  staleTime: 0,
})

/** Reads what is kept, story by story. Never throws: storage that is closed holds nothing. */
async function readKeptStories(): Promise<KeptStory[]> {
  // Begun at once: a database may take its two seconds.
  const shelf = readShelf()
  const inCaches = await readCaches()
  const { stories: saved } = await shelf
  const found: KeptStory[] = saved.map(each => ({
    story: each.article,
    at: readAge(ageOf(each), each.article),
    savedAt: each.at,
    place: 'saved',
  }))
  found.push(...inCaches)
  const first = new Map<string, KeptStory>()
  for (const each of found) if (!first.has(each.story.slug)) first.set(each.story.slug, each)
  return [...first.values()].sort((a, b) => b.story.published.localeCompare(a.story.published))
}

/** Stories in the language of the paper first, translations after them. */
export const ownLanguageFirst = (stories: readonly KeptStory[], lang: string): KeptStory[] =>
  stories.toSorted((a, b) => Number(b.story.lang === lang) - Number(a.story.lang === lang))

async function readCaches(): Promise<KeptStory[]> {
  const found: KeptStory[] = []
  const cacheList = await listCaches()
  for (const name of cacheList.filter(each => each.startsWith(names.edition))) {
    found.push(...(await readCache(name, 'edition').catch(() => [])))
  }
  if (cacheList.includes(names.opened)) found.push(...(await readCache(names.opened, 'opened').catch(() => [])))
  return found
}

async function readCache(name: string, place: KeptStory['place']): Promise<KeptStory[]> {
  const cache = await caches.open(name)
  // Files of an edition count once all of them have come.
  if (place === 'edition' && !(await cache.match(withBase(base, editionFilesData)))) return []
  const read = async (request: Request): Promise<KeptStory[]> => {
    const address = new URL(request.url).pathname.slice(withBase(base, '').length)
    if (slugOf(address) === undefined) return []
    const response = await cache.match(request)
    // One of another version of the app could not be opened.
    if (response?.headers.get(formHeader) !== keptForm) return []
    const value: unknown = await response.json().catch(() => undefined)
    return isWhole(address, value)
      ? [{ story: value as Article, at: readAge(Number(response.headers.get(keptAtHeader)), value), place }]
      : []
  }
  // All at once: one after the other, hundreds take seconds.
  return (await Promise.all((await cache.keys()).map(read))).flat()
}
