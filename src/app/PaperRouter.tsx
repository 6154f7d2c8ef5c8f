import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { JourneyProvider, type Navigate, type Place, toHref, type Way, withoutBase } from '../data/place.tsx'
import { notFoundAddress } from '../edition/addresses.ts'

/** What a history entry of ours remembers: what the page left there, and a key that no other entry has. */
type EntryState = { usr?: Record<string, unknown>; key: string }

type Arrival = { place: Place; way: Way }

type Props = {
  base: string
  /** What the page at hand was printed for, where that is not what the browser's address says. */
  at?: string
  children: ReactNode
}

/**
 * The way through the paper on the browser's history; see `docs/decisions/008-a-router-of-our-own.md`. Moves are
 * transitions, so that the page at hand stays until the next one is drawn.
 */
export function PaperRouter({ base, at, children }: Props) {
  const [{ place, way }, setArrival] = useState<Arrival>(() => ({
    place: { ...readPlace(base), ...(at !== undefined && { pathname: at }) },
    way: 'pop',
  }))
  const [navigate] = useState(() => makeNavigate(base, way => startTransition(() => setArrival(arrive(base, way)))))
  useLayoutEffect(() => {
    const follow = () => startTransition(() => setArrival(arrive(base, 'pop')))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [base])
  return <JourneyProvider journey={{ base, place, way, navigate }}>{children}</JourneyProvider>
}

const arrive = (base: string, way: Way): Arrival => ({ place: readPlace(base), way })

function readPlace(base: string): Place {
  const { pathname, search, hash } = window.location
  const { usr: state, key = 'default' } = (window.history.state ?? {}) as Partial<EntryState>
  return { pathname: withoutBase(base, pathname) ?? notFoundAddress, search, hash, state, key }
}

function makeNavigate(base: string, arrived: (way: Way) => void): Navigate {
  return (to, { replace = false, state } = {}) => {
    if (typeof to === 'number') {
      window.history.go(to)
      return
    }
    const entry: EntryState = { ...(state && { usr: state }), key: Math.random().toString(36).slice(2, 10) }
    const href = toHref(to, base, readPlace(base).pathname)
    if (replace) window.history.replaceState(entry, '', href)
    else window.history.pushState(entry, '', href)
    arrived(replace ? 'replace' : 'push')
  }
}
