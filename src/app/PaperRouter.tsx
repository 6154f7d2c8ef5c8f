import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { isQuick } from '../data/is-quick.ts'
import { JourneyProvider, type Navigate, type Place, toHref, type Way, withoutBase } from '../data/place.tsx'
import { notFoundAddress } from '../edition/addresses.ts'

/** What a history entry of ours remembers: what the page left there, and a key that no other entry has. */
type EntryState = { usr?: Record<string, unknown>; key: string }

type Arrival = { place: Place; way: Way }

type Props = {
  base: string
  /** What the page at hand was printed for, where that is not what the browser's address says. */
  at?: string
  /** Whether the page at an address can be drawn without waiting for anything. */
  isAtHand: (pathname: string) => boolean
  children: ReactNode
}

/**
 * The way through the paper on the browser's history; see `docs/decisions/008-a-router-of-our-own.md`. Moves are
 * transitions, so that the last page stays until the next one is drawn. On slow devices one that is at hand is drawn in one
 * piece instead: a transition gives way between its slices, and the story was there a fifth later (decision 14).
 */
export function PaperRouter({ base, at, isAtHand, children }: Props) {
  const [{ place, way }, setArrival] = useState<Arrival>(() => ({
    place: { ...readPlace(base), ...(at !== undefined && { pathname: at }) },
    way: 'pop',
  }))
  const [arrived] = useState(() => (way: Way) => {
    const place = readPlace(base)
    const show = () => setArrival({ place, way })
    if (!isQuick && isAtHand(place.pathname)) show()
    else startTransition(show)
  })
  const [navigate] = useState(() => makeNavigate(base, arrived))
  useLayoutEffect(() => {
    const follow = () => arrived('pop')
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [arrived])
  return <JourneyProvider journey={{ base, place, way, navigate }}>{children}</JourneyProvider>
}

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
