import type { ListName } from '../../edition/addresses.ts'
import type { Edition, Place } from '../../edition/model.ts'
import { cutTerms } from '../../lib/search-terms.ts'
import type { StoryIndex } from './index-stories.ts'

/** A section, topic or author whose name answers a query. */
export type FoundPlace = { name: ListName & { slug: string }; place: Place }

/** Places shown at most. */
const most = 6

/** The places whose name has a word for every term: sections first, then the topics and authors of the stories at hand. */
export function findPlaces(edition: Edition, indexes: readonly StoryIndex[], terms: string[]): FoundPlace[] {
  if (terms.length === 0) return []
  const found = new Map<string, FoundPlace>()
  const look = (kind: 'section' | 'topic' | 'author', places: readonly Place[] = []) => {
    for (const place of places) {
      if (found.size >= most) return
      const name = { kind, slug: place.slug }
      if (answers(place.name, terms)) found.set(`${kind} ${place.slug}`, { name, place })
    }
  }
  look('section', edition.sections)
  for (const { stories } of indexes) {
    for (const { topics, authors } of stories) {
      look('topic', topics)
      look('author', authors)
    }
  }
  return [...found.values()]
}

function answers(name: string, terms: string[]): boolean {
  const words = cutTerms(name, true)
  return terms.every(term => words.some(word => word.term.startsWith(term)))
}
