import type { Entry } from '../entry.ts'
import { Shelves, shelf, type Walk } from './shelves.ts'
import { languageOf, tonguesOf, type Versions } from './versions.ts'

/** Related stories at the foot of an article. */
const most = 4
/** How many stories of a topic, section or language the press looks back over. */
const reach = 24

/** The neighbours of one article, as positions in the list given to `findNeighbours`. */
export type Neighbours = { related: number[]; next?: number }

/** A story of which some version was met at `at`; `face` is the version to show. */
type Met = { at: number; face: number }

/**
 * Finds related stories and the next story for every article. `entries` is newest first; `explicit[i]` holds the
 * positions the editor named for article i; `lang` is the edition's. A story is looked at once, in the language of the
 * article where it has that, and never beside a version of itself: all of this before four are chosen.
 *
 * Explicit links come first. What is found by shared topics, section and language looks back in time, so that
 * publishing a story never changes the page of an older one; only when too little is older does it take the nearest
 * newer ones.
 */
export function findNeighbours(
  entries: readonly Entry[],
  explicit: readonly number[][],
  versions: Versions,
  lang: string,
): Neighbours[] {
  const shelves = new Shelves(entries)
  return entries.map((entry, i) => {
    const { lang: spoken, section } = entry.summary
    const own = new Set(versions.of(i))
    const face = (at: number) => versions.face(at, spoken)
    const near = (at: number) => nearness(entries[at]?.summary.lang ?? '', spoken)

    const named: Walk = { places: explicit[i] ?? [], from: 0, step: 1 }
    const related = new Set(meet(named, Infinity, face, own).map(story => story.face))
    const fill = (faces: number[]) => {
      for (const other of faces) if (related.size < most) related.add(other)
    }

    const shared = sharedBy(entry)
    const tongues = tonguesOf(spoken).map(shelf.language)
    // In the edition's language topics and section are enough; in another they seldom lead to four stories.
    const foreign = languageOf(spoken) !== languageOf(lang)
    const looked = foreign ? [...shared, ...tongues.map(name => [name, 0] as const)] : shared
    const older = looked.map(([name, worth]) => ({ worth, met: meet(shelves.below(name, i), reach, face, own) }))
    // A version that is newer than the article counts for nothing, so that publishing it moves no story up.
    fill(best(older, at => (at > i ? near(at) : 0)))

    if (related.size < most) {
      const rest = [
        ...shared.map(([name]) => shelves.above(name, i)),
        ...tongues.flatMap(name => [shelves.below(name, i), shelves.above(name, i)]),
      ]
      const without = new Set([...own, ...related])
      const faces = rest.flatMap(walk => meet(walk, most, face, without).map(story => story.face))
      fill(faces.sort((a, b) => near(b) - near(a)))
    }

    // One that does not stand among the related stories already, if there is one so near.
    const names = section ? [shelf.sectionIn(section.slug, spoken), shelf.section(section.slug)] : []
    const [next] = names.flatMap(name => {
      const faces = meet(shelves.below(name, i), related.size + 1, face, own).map(story => story.face)
      return faces.find(other => !related.has(other)) ?? faces[0] ?? []
    })
    return next === undefined ? { related: [...related] } : { related: [...related], next }
  })
}

/** Up to `most` stories on a way, each where it is first met, without those whose face is in `without`. */
function meet(way: Walk, most: number, faceOf: (at: number) => number, without: ReadonlySet<number>): Met[] {
  const { places, from, step } = way
  const faces = new Set(without)
  const met: Met[] = []
  for (let i = from; i >= 0 && i < places.length && met.length < most; i += step) {
    const at = places[i] ?? 0
    const face = faceOf(at)
    if (faces.has(face)) continue
    faces.add(face)
    met.push({ at, face })
  }
  return met
}

/** A shared topic says more than a shared section. */
function sharedBy({ summary: { section }, topics }: Entry): (readonly [string, number])[] {
  const worths = topics.map(({ slug }) => [shelf.topic(slug), 3] as const)
  return section ? [...worths, [shelf.section(section.slug), 2]] : worths
}

/** The reader's own language says more than a topic; another script or country of it as much. */
function nearness(lang: string, spoken: string): number {
  if (lang === spoken) return 4
  return languageOf(lang) === languageOf(spoken) ? 3 : 0
}

/** Faces by what they share and `extra`, most first; the newer of two that have as much. */
function best(shelves: { worth: number; met: Met[] }[], extra: (face: number) => number): number[] {
  const scores = new Map<number, { at: number; score: number }>()
  for (const { worth, met } of shelves) {
    for (const { at, face } of met) {
      const found = scores.get(face) ?? { at, score: extra(face) }
      scores.set(face, { at: Math.min(at, found.at), score: found.score + worth })
    }
  }
  return [...scores].sort(([, a], [, b]) => b.score - a.score || a.at - b.at).map(([face]) => face)
}
