import type { Closeness, Hit, StoryIndex } from './index-stories.ts'

/** What was found in all indexes together, best first. */
export type Gathered = { closeness: Closeness; hits: Hit[] }

const ladder: readonly Closeness[] = ['all', 'spelling', 'some']

/**
 * Asks every index, the newest first, and goes a step further only when none has an answer. Stories with the very words
 * come before those with similar ones; of each, newer shards before older, so that what is on screen stays where it is
 * while older shards arrive. A story that stands in two indexes counts once.
 */
export function gatherHits(indexes: readonly StoryIndex[], terms: string[]): Gathered {
  if (terms.length > 0) {
    for (const closeness of ladder) {
      const hits = unique(indexes.flatMap(index => index.find(terms, closeness)))
      if (hits.length > 0) return { closeness, hits: hits.sort((a, b) => Number(b.isLiteral) - Number(a.isLiteral)) }
    }
  }
  return { closeness: 'all', hits: [] }
}

const unique = (hits: Hit[]): Hit[] =>
  [...new Map(hits.toReversed().map(hit => [hit.story.slug, hit])).values()].reverse()
