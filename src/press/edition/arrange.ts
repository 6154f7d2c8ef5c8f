import type { Author, Edition, FrontPage, ListPage, Translation } from '../../edition/model.ts'
import type { Entry } from '../entry.ts'
import { type FindByName, findByName } from './find-by-name.ts'
import { arrangeFront } from './front.ts'
import { paginate } from './paginate.ts'
import { findNeighbours } from './related.ts'

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
  const groups = groupTranslations(entries, find)
  const listed = entries.filter((entry, i) => groups[i] === undefined || face(groups[i], edition.lang) === entry)
  const explicit = entries.map(entry => entry.related.flatMap(name => find(name) ?? []))
  const neighbours = findNeighbours(entries, explicit)

  const surroundings = entries.map((entry, i): Surroundings => {
    const own = new Set(groups[i] ?? [entry])
    const inLanguage = (at: number) => face(groups[at] ?? [entries[at] ?? entry], entry.summary.lang)
    const around = neighbours[i]?.related.map(inLanguage).filter(other => !own.has(other)) ?? []
    const next = neighbours[i]?.next === undefined ? undefined : inLanguage(neighbours[i].next)
    return {
      related: [...new Set(around)],
      ...(next && !own.has(next) && { next }),
      translations: [...own].filter(other => other !== entry).map(toTranslation),
    }
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

/** Articles that name each other as translations, however incompletely, form one group. */
function groupTranslations(entries: readonly Entry[], find: FindByName): (Entry[] | undefined)[] {
  const groups: (Entry[] | undefined)[] = entries.map(() => undefined)
  entries.forEach((entry, i) => {
    for (const name of entry.translations) {
      const other = find(name)
      const otherEntry = other === undefined ? undefined : entries[other]
      if (other === undefined || !otherEntry || other === i) continue
      const merged = [...new Set([...(groups[i] ?? [entry]), ...(groups[other] ?? [otherEntry])])]
      for (const member of merged) groups[find(member.summary.id) ?? i] = merged
    }
  })
  return groups
}

/** The one of a group to show where `lang` is read: same tag, same language, else the first published. */
function face(group: readonly Entry[], lang: string): Entry {
  const language = lang.split('-')[0]
  const first = group.find(entry => entry.summary.lang === lang)
  const near = first ?? group.find(entry => entry.summary.lang.split('-')[0] === language)
  const face = near ?? [...group].sort(newestFirst).at(-1)
  if (!face) throw new RangeError('A group of translations is never empty')
  return face
}

function toTranslation({ summary }: Entry): Translation {
  return { lang: summary.lang, slug: summary.slug, headline: summary.headline }
}
