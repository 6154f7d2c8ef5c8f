/**
 * What the search of the reader is made from: the contract between the press, which prints it in shards, and the reader,
 * which makes an index of each shard it loads. Records are printed rather than a finished index, because a reader needs
 * them in any case to show what was found, and they are half of what both weigh; see `docs/decisions/`.
 */

import type { Place, Summary } from './model.ts'

/** A story as the search knows it: what its card shows, and the words that lead to it besides. */
export type SearchedStory = Summary & {
  /** Key points as plain text. */
  points?: string[]
  topics?: Place[]
}

/** Part of all stories, newest first. Shards are numbered from the oldest (1), and a full one never changes. */
export type SearchShard = { stories: SearchedStory[] }

/** How many stories each shard holds, the oldest shard first. */
export type SearchList = { stories: number[] }

/** Stories of a full shard: 40 to 60 kB on the wire. */
export const shardSize = 250
