import type { Author, Edition, FrontPage, ListPage, Translation } from '../../edition/model.ts'
import type { Entry } from '../entry.ts'
import { findByName } from './find-by-name.ts'
import { arrangeFront } from './front.ts'
import { paginate } from './paginate.ts'
import { findNeighbours } from './related.ts'
import { findVersions } from './versions.ts'

/** What an article is printed with besides itself. */
export type Surroundings = { related: Entry[]; next?: Entry; translations: Translation[] }

/** One page of a list; `alias` is the number the newest page answers to as well. */
export type ArrangedList = { page: ListPage | FrontPage; alias?: number }

/** The whole paper, arranged, without bodies. */
export type Arrangement = {
  /** Every article, newest first; `surroundings` runs beside it. */
  entries: Entry[]
  surroundings: Surroundings[]
  lists: ArrangedList[]
}

/** The places a paper has pages for. Sections come in the paper's order and are listed even when empty. */
export type Places = { sections: Author[]; topics: Author[]; authors: Author[] }

/**
 * Puts every article in its places. A story that exists in several languages stands in lists once: in the edition's
 * language where it can, and its neighbours are in the language it is read in where they can.
 */
export function arrange(edition: Edition, drafts: readonly Entry[], places: Places): Arrangement {
  const entries = [...drafts].sort(newestFirst)
  const find = findByName(entries)
  const versions = findVersions(entries, find)
  const listed = entries.filter((_, i) => versions.face(i, edition.lang) === i)
  const explicit = entries.map(entry => entry.related.flatMap(name => find(name) ?? []))
  const at = (positions: readonly number[]) => positions.flatMap(position => entries[position] ?? [])
  const surroundings = findNeighbours(entries, explicit, versions, edition.lang).map(({ related, next }, i) => {
    const [nextEntry] = at(next === undefined ? [] : [next])
    const others = versions.of(i).filter(other => other !== i)
    return { related: at(related), ...(nextEntry && { next: nextEntry }), translations: at(others).map(toTranslation) }
  })
  return { entries, surroundings, lists: [...arrangeLists(edition, listed, places)] }
}

function* arrangeLists(edition: Edition, entries: Entry[], places: Places): Generator<ArrangedList> {
  for (const leaf of paginate(entries)) {
    const page: ListPage = { kind: 'front', ...leaf, stories: leaf.stories.map(entry => entry.summary) }
    yield toList(page.number === undefined ? arrangeFront(page, edition.sections) : page)
  }
  const kinds = [
    ['section', places.sections, (entry: Entry) => (entry.summary.section ? [entry.summary.section] : [])],
    ['topic', places.topics, (entry: Entry) => entry.topics],
    ['author', places.authors, (entry: Entry) => entry.summary.authors],
  ] as const
  for (const [kind, all, placesOf] of kinds) {
    const shelves = Map.groupBy(
      entries.flatMap(entry => placesOf(entry).map(({ slug }) => ({ slug, story: entry.summary }))),
      each => each.slug,
    )
    for (const place of all) {
      const stories = shelves.get(place.slug)?.map(each => each.story) ?? []
      for (const leaf of paginate(stories)) yield toList({ kind, place, ...leaf })
    }
  }
}

function toList(page: (ListPage | FrontPage) & { alias?: number }): ArrangedList {
  const { alias, ...rest } = page
  return alias === undefined ? { page: rest } : { page: rest, alias }
}

function newestFirst(a: Entry, b: Entry): number {
  if (a.summary.published !== b.summary.published) return a.summary.published < b.summary.published ? 1 : -1
  return a.summary.slug < b.summary.slug ? -1 : 1
}

function toTranslation({ summary }: Entry): Translation {
  return { lang: summary.lang, slug: summary.slug, headline: summary.headline }
}
