import type { Author, Edition, Place } from '../edition/model.ts'
import type { Draft, DraftEdition, DraftPlace } from './draft.ts'
import { PlaceBook, toPlace } from './edition/place-book.ts'
import { SlugBook } from './edition/slugs.ts'
import { isRightToLeft } from '../lib/text-direction.ts'

/** A draft that has its slug and its places in the edition. */
export type PlacedDraft = { draft: Draft; slug: string; section?: Place; topics: Place[]; authors: Place[] }

/**
 * Gives every draft its slug, section, topics and authors. The one piece of the press that sees all drafts in order,
 * so that slugs come out the same in every build.
 */
export class Desk {
  #slugs = new SlugBook()
  #sections = new PlaceBook()
  #topics = new PlaceBook()
  #authors = new PlaceBook()
  #ordered: Author[]

  constructor(edition: DraftEdition) {
    this.#ordered = edition.sections.map(section => this.#sections.find(section))
  }

  /** Ids are unique by now: sources let each through once. */
  place(draft: Draft): PlacedDraft {
    const wish = draft.slug ?? (isWord(draft.id) ? draft.id : draft.headline)
    return {
      draft,
      slug: this.#slugs.claim(wish, draft.id),
      ...(draft.section && { section: named(toPlace(this.#sections.find(draft.section)), draft.section, draft.lang) }),
      topics: unique(draft.topics.map(topic => toPlace(this.#topics.find(topic)))),
      authors: unique(draft.authors.map(author => toPlace(this.#authors.find(author)))),
    }
  }

  /** All places seen so far: sections in the paper's order, then by name, so that a new story moves none. */
  places() {
    const rest = this.#sections.all().filter(section => !this.#ordered.includes(section))
    const sections = [...this.#ordered, ...rest.sort((a, b) => (a.name < b.name ? -1 : 1))]
    return { sections, topics: this.#topics.all(), authors: this.#authors.all() }
  }
}

/**
 * Fills in what the source does not say of the paper. The paper's own address is what the publisher sets as SITE_URL,
 * or what an edition in our own format says; another site's export only knows where that other site is.
 */
export function toEdition(draft: DraftEdition, sections: readonly Place[], siteUrl?: string): Edition {
  const url = siteUrl ?? (draft.own ? draft.url : undefined)
  const lang = draft.lang ?? 'en'
  const home = url ?? draft.url
  return {
    title: draft.title ?? (home ? new URL(home).hostname.replace(/^www\./, '') : 'The Paper'),
    lang,
    ...(isRightToLeft(lang) && { dir: 'rtl' }),
    timeZone: draft.timeZone ?? 'UTC',
    sections: sections.map(toPlace),
    brand: draft.brand ?? {},
    ...(draft.description && { description: draft.description }),
    ...(url && { url: url.replace(/\/+$/, '') }),
  }
}

/** Slugs of the authors that the source calls desks. Only pages for crawlers are printed with them. */
export function findDesks({ desks = [] }: DraftEdition, authors: readonly Author[]): Set<string> {
  const named = new Set(desks.map(name => name.normalize('NFC').toLowerCase()))
  return new Set(authors.filter(({ name }) => named.has(name.toLowerCase())).map(({ slug }) => slug))
}

/** A section under its name in the language of an article, where the edition gives one. */
function named(section: Place, { names }: DraftPlace, lang?: string): Place {
  const tag = lang && [...(names?.keys() ?? [])].find(each => covers(each, lang) || covers(lang, each))
  const name = tag && names?.get(tag)
  return name ? { slug: section.slug, name, lang: tag } : section
}

/** Whether one language tag is the other or its wider form: `pt` covers `pt-PT`, `zh-Hant` does not cover `zh-Hans`. */
const covers = (wide: string, narrow: string) => narrow === wide || narrow.startsWith(`${wide}-`)

/** Whether an id reads like a slug: `nara-meeting`, but neither `57` nor `https://…`. */
const isWord = (id: string) => /^(?=.*\p{L})[\p{L}\p{N}_-]+$/u.test(id)

function unique(places: Place[]): Place[] {
  return [...new Map(places.map(place => [place.slug, place])).values()]
}
