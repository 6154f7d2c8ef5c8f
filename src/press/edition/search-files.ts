import { searchData, searchShardData } from '../../edition/addresses.ts'
import { type SearchedStory, type SearchList, type SearchShard, shardSize } from '../../edition/search.ts'
import type { Entry } from '../entry.ts'

/** A data file of the search. */
type SearchFile = { address: string; content: SearchShard | SearchList }

/**
 * The files that the reader's search is made from: all stories cut into shards from the oldest on, so that publishing one
 * rewrites the newest shard and the list of shards, and nothing else. Given one by one: an archive's shards need not stand
 * in memory together. `entries` is newest first.
 */
export function* searchFiles(entries: readonly Entry[], size = shardSize): Generator<SearchFile> {
  const counts: number[] = []
  for (let end = entries.length; end > 0; end -= size) {
    const stories = entries.slice(Math.max(0, end - size), end).map(toSearched)
    counts.push(stories.length)
    yield { address: searchShardData(counts.length), content: { stories } }
  }
  yield { address: searchData, content: { stories: counts } }
}

/** The number of the shard that holds the story at a position, counted from the newest. */
export const shardOf = (position: number, stories: number, size = shardSize): number =>
  Math.max(1, Math.ceil((stories - position) / size))

/** Cards show a picture without its words. */
function toSearched({ summary, topics, points }: Entry): SearchedStory {
  return {
    ...summary,
    ...(summary.picture && { picture: { ...summary.picture, alt: '' } }),
    ...(points.length > 0 && { points }),
    ...(topics.length > 0 && { topics }),
  }
}
