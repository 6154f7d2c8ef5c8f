import type { Author, Place } from '../../edition/model.ts'
import type { DraftPlace } from '../draft.ts'
import { SlugBook } from './slugs.ts'

/**
 * The sections, topics or authors of an edition: one entry for each name, however often and in whatever case the
 * export repeats it. Two different names never share a slug.
 */
export class PlaceBook {
  #slugs = new SlugBook()
  #byName = new Map<string, Author>()

  /** The place a draft means, made when it is new. */
  find(draft: DraftPlace): Author {
    const name = draft.name.normalize('NFC').trim()
    const known = this.#byName.get(keyOf(name)) ?? (draft.slug ? this.#byName.get(keyOf(draft.slug)) : undefined)
    if (known) return known
    const place: Author = { slug: this.#slugs.claim(draft.slug ?? name, name), name }
    if (draft.lang) place.lang = draft.lang
    if (draft.url) place.url = draft.url
    if (draft.bio) place.bio = draft.bio
    this.#byName.set(keyOf(name), place)
    if (draft.slug) this.#byName.set(keyOf(draft.slug), place)
    return place
  }

  /** Every place once, in the order of first mention. */
  all(): Author[] {
    return [...new Set(this.#byName.values())]
  }
}

const keyOf = (name: string) => name.toLowerCase()

/** A place without the fields that only its own page shows. */
export function toPlace({ slug, name, lang }: Author): Place {
  return lang ? { slug, name, lang } : { slug, name }
}
