import type { Entry } from '../entry.ts'

/** Related stories at the foot of an article. */
const most = 4
/** How far back in a topic or section the press looks. */
const reach = 24

/** The neighbours of one article, as positions in the list given to `findNeighbours`. */
export type Neighbours = { related: number[]; next?: number }

/**
 * Finds related stories and the next story for every article. `entries` is newest first; `explicit[i]` holds the
 * positions the editor named for article i.
 *
 * Explicit links come first. What is found by shared topics and section looks back in time, so that publishing a
 * story never changes the page of an older one; only when too little is older does it take the nearest newer ones.
 */
export function findNeighbours(entries: readonly Entry[], explicit: readonly number[][]): Neighbours[] {
  const shelves = shelve(entries)
  return entries.map((entry, i) => {
    const related = new Set(explicit[i])
    related.delete(i)
    const scores = new Map<number, number>()
    for (const [shelf, worth] of shelvesOf(entry)) {
      const places = shelves.get(shelf) ?? []
      const here = indexOf(places, i)
      for (const other of places.slice(here + 1, here + 1 + reach)) scores.set(other, (scores.get(other) ?? 0) + worth)
    }
    for (const other of best(scores)) if (related.size < most) related.add(other)
    for (const other of nearestNewer(entry, i, shelves)) if (related.size < most) related.add(other)
    const section = entry.summary.section && shelves.get(`section ${entry.summary.section.slug}`)
    // One that does not stand among the related stories already, if there is one so near.
    const here = section ? indexOf(section, i) + 1 : 0
    const next = section?.slice(here, here + related.size + 1).find(other => !related.has(other)) ?? section?.[here]
    return next === undefined ? { related: [...related] } : { related: [...related], next }
  })
}

/** A shared topic says more than a shared section. */
function shelvesOf(entry: Entry): [string, number][] {
  const topics = entry.topics.map(topic => [`topic ${topic.slug}`, 3] as [string, number])
  return entry.summary.section ? [...topics, [`section ${entry.summary.section.slug}`, 2]] : topics
}

function shelve(entries: readonly Entry[]): Map<string, number[]> {
  const shelves = new Map<string, number[]>()
  entries.forEach((entry, i) => {
    for (const [shelf] of shelvesOf(entry)) {
      const places = shelves.get(shelf)
      if (places) places.push(i)
      else shelves.set(shelf, [i])
    }
  })
  return shelves
}

/** Most shared first; the newer of two that share as much. */
function best(scores: Map<number, number>): number[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([other]) => other)
}

function nearestNewer(entry: Entry, i: number, shelves: Map<string, number[]>): number[] {
  return shelvesOf(entry).flatMap(([shelf]) => {
    const places = shelves.get(shelf) ?? []
    const here = indexOf(places, i)
    return places.slice(Math.max(0, here - most), here).reverse()
  })
}

/** Position of `value` in a rising list, by halves: lists of one section can hold the whole archive. */
function indexOf(rising: readonly number[], value: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
