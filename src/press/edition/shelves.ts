import type { Entry } from '../entry.ts'
import { languageOf, tonguesOf } from './versions.ts'

/** Names of the shelves that stories stand on. */
export const shelf = {
  topic: (slug: string) => `topic ${slug}`,
  section: (slug: string) => `section ${slug}`,
  /** Of one tag, such as `zh-Hans`, or of all of a language, `zh`. */
  language: (lang: string) => `language ${lang}`,
  /** Stories of a section in one language. */
  sectionIn: (slug: string, lang: string) => `section ${slug} in ${languageOf(lang)}`,
}

/** A way along a row of positions: no copy of it, as one section can hold the whole archive. */
export type Walk = { places: readonly number[]; from: number; step: 1 | -1 }

/** All stories that share something, newest first, as positions in the list of entries. */
export class Shelves {
  readonly #shelves = new Map<string, number[]>()

  constructor(entries: readonly Entry[]) {
    entries.forEach((entry, i) => {
      for (const name of namesOf(entry)) {
        const places = this.#shelves.get(name)
        if (places) places.push(i)
        else this.#shelves.set(name, [i])
      }
    })
  }

  /** What stands on a shelf below a position: the nearest older one first. */
  below(name: string, position: number): Walk {
    const places = this.#shelves.get(name) ?? []
    return { places, from: firstAbove(places, position), step: 1 }
  }

  /** What stands on a shelf above a position: the nearest newer one first. */
  above(name: string, position: number): Walk {
    const places = this.#shelves.get(name) ?? []
    return { places, from: firstAbove(places, position - 1) - 1, step: -1 }
  }
}

function namesOf({ summary: { lang, section }, topics }: Entry): string[] {
  return [
    ...topics.map(({ slug }) => shelf.topic(slug)),
    ...(section ? [shelf.section(section.slug), shelf.sectionIn(section.slug, lang)] : []),
    ...tonguesOf(lang).map(shelf.language),
  ]
}

/** Where the first number above `value` stands in a rising list, by halves. */
function firstAbove(rising: readonly number[], value: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
