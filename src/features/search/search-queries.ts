import type { QueryClient } from '@tanstack/react-query'
import { fileQuery } from '../../data/file-query.ts'
import { searchData, searchShardData } from '../../edition/addresses.ts'
import { type SearchList, type SearchShard, shardSize } from '../../edition/search.ts'
import { indexStories, type StoryIndex } from './index-stories.ts'

/** How many shards there are, and how full. */
export const searchListQuery = fileQuery<SearchList>(searchData)

const indexes = new WeakMap<SearchShard, Promise<StoryIndex>>()

/**
 * Fetches one shard and makes its index; each once, as long as its file is the same. A full shard is never asked for
 * again. Throws DataError when it cannot be had.
 */
export async function loadIndex(client: QueryClient, number: number, { stories }: SearchList): Promise<StoryIndex> {
  const query = fileQuery<SearchShard>(searchShardData(number))
  const count = stories[number - 1]
  const isOld = client.getQueryData(query.queryKey)?.stories.length !== count
  const shard = await client.query({
    ...query,
    ...(isOld ? { staleTime: 0 } : count === shardSize && { staleTime: Number.POSITIVE_INFINITY }),
  })
  const index = indexes.get(shard) ?? indexStories(shard.stories)
  indexes.set(shard, index)
  return index
}

/** Fetches what most questions need first, while the reader is still typing. Never throws. */
export async function warmSearch(client: QueryClient): Promise<void> {
  try {
    const list = await client.query(searchListQuery)
    if (list.stories.length > 0) await loadIndex(client, list.stories.length, list)
  } catch {
    // The first question finds out, and says so.
  }
}
