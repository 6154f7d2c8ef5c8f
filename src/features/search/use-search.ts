import { useMemo, useState } from 'react'
import { isCostly } from '../../data/connection.ts'
import { useEdition } from '../../data/edition-query.tsx'
import { findPlaces, type FoundPlace } from './find-places.ts'
import { type Gathered, gatherHits } from './gather-hits.ts'
import { readQuery } from './read-query.ts'
import { useIndexes } from './use-indexes.ts'

/** Stories that are enough for now: older shards are then left until the reader asks for them. */
const enough = 24

export type Search = Gathered & {
  places: FoundPlace[]
  isBusy: boolean
  isCutOff: boolean
  /** Searches older stories too; absent when all are searched. */
  goOn?: () => void
}

/** The answers to a query, as far as they are known; older shards are fetched by themselves while there are few. */
export function useSearch(query: string): Search {
  const edition = useEdition()
  const [depth, setDepth] = useState(1)
  const { ready, isBusy, left, isCutOff } = useIndexes(depth)
  const { terms, gathered, places } = useMemo(() => {
    const terms = readQuery(query)
    return { terms, gathered: gatherHits(ready, terms), places: findPlaces(edition, ready, terms) }
  }, [query, ready, edition])
  const literal = gathered.hits.filter(({ isLiteral }) => isLiteral).length
  const isShort = terms.length > 0 && literal < enough && left > 0 && !isCutOff && !isCostly()
  if (isShort && !isBusy) setDepth(depth + 1)
  return {
    ...gathered,
    places,
    isBusy: isBusy || isShort,
    isCutOff,
    ...(left > 0 && { goOn: () => setDepth(depth => depth + 1) }),
  }
}
