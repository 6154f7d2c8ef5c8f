import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { keptStoriesQuery } from '../../data/kept/kept-stories.ts'
import { indexStories, type StoryIndex } from './index-stories.ts'
import { loadIndex, searchListQuery } from './search-queries.ts'
import { toSearched } from './to-searched.ts'

/** What can be asked now, and what is missing. */
export type Indexes = {
  /** Newest first. */
  ready: readonly StoryIndex[]
  /** Shards that are wanted are on their way. */
  isBusy: boolean
  /** Shards that nobody has asked for yet. */
  left: number
  /** Some of what is wanted could not be had: what this device keeps is among `ready` instead. */
  isCutOff: boolean
}

/** Loads the newest `depth` shards one after the other, and says what of them is here. */
export function useIndexes(depth: number): Indexes {
  const client = useQueryClient()
  const { data: list, error } = useQuery(searchListQuery)
  const [known, setKnown] = useState<ReadonlyMap<number, StoryIndex | undefined>>(new Map())
  const count = list?.stories.length ?? 0
  const oldest = Math.max(1, count - depth + 1)

  useEffect(() => {
    if (!list) return undefined
    const stopping = new AbortController()
    const { signal } = stopping
    const load = async () => {
      for (let number = list.stories.length; number >= oldest && !signal.aborted; number--) {
        const index = await loadIndex(client, number, list).catch(() => undefined)
        setKnown(known =>
          known.get(number) === index && known.has(number) ? known : new Map(known).set(number, index),
        )
      }
    }
    void load()
    return () => stopping.abort()
  }, [client, list, oldest])

  const isWaiting = list ? known.size < count - oldest + 1 : !error
  const isSlow = useSlow(isWaiting && known.size === 0)
  const isCutOff = error !== null || isSlow || [...known.values()].includes(undefined)
  const kept = useKeptIndex(isCutOff)
  const ready = useMemo(() => {
    const shards = [...known].sort(([a], [b]) => b - a).flatMap(([, index]) => index ?? [])
    return kept ? [...shards, kept] : shards
  }, [known, kept])
  return { ready, isBusy: (isWaiting && !isSlow) || (isCutOff && !kept), left: list ? oldest - 1 : 0, isCutOff }
}

/** How long the network may be silent before what this device keeps is searched, in milliseconds. */
const patience = 2200

/** Whether something is waited for longer than that. */
function useSlow(isWaiting: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setTimeout(() => setLong(true), patience)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [isWaiting])
  return isLong
}

/** An index of the stories that this device keeps, once it is wanted. */
function useKeptIndex(isWanted: boolean): StoryIndex | undefined {
  const { data } = useQuery({ ...keptStoriesQuery, enabled: isWanted })
  const [index, setIndex] = useState<StoryIndex>()
  useEffect(() => {
    if (data) void indexStories(data.map(({ story }) => toSearched(story))).then(setIndex)
  }, [data])
  return index
}
