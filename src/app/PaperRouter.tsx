import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { NavigationType, type Navigator, parsePath, type Path, Router, type To } from 'react-router'
import { withBase } from '../edition/addresses.ts'

/** What a history entry of ours remembers: what the page left there, and a key that no other entry has. */
type EntryState = { usr: unknown; key: string }

/** Where the reader is and how they came there. */
type Place = { location: Path & { state: unknown; key: string }; way: NavigationType }

type Props = {
  base: string
  /** What the page at hand was printed for, where that is not what the browser's address says. */
  at?: string
  children: ReactNode
}

/**
 * React Router on the browser's history, as its `BrowserRouter` but without what only data routers, forms and fetchers
 * need; see `docs/decisions/006-router-without-its-dom-half.md`. Moves are transitions; going back is not, so that the
 * browser finds the page as it was.
 */
export function PaperRouter({ base, at, children }: Props) {
  const [place, setPlace] = useState(() => firstPlace(base, at))
  const [navigator] = useState(() => makeNavigator(way => startTransition(() => setPlace(readPlace(way)))))
  useLayoutEffect(() => {
    const follow = () => startTransition(() => setPlace(readPlace(NavigationType.Pop)))
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [])
  return (
    <Router basename={base} location={place.location} navigationType={place.way} navigator={navigator}>
      {children}
    </Router>
  )
}

function firstPlace(base: string, at: string | undefined): Place {
  const { location, way } = readPlace(NavigationType.Pop)
  return { location: at === undefined ? location : { ...location, pathname: withBase(base, at) }, way }
}

function readPlace(way: NavigationType): Place {
  const { pathname, search, hash } = window.location
  const state = (window.history.state ?? {}) as Partial<EntryState>
  return { location: { pathname, search, hash, state: state.usr, key: state.key ?? 'default' }, way }
}

function makeNavigator(arrive: (way: NavigationType) => void): Navigator {
  const keep = (usr: unknown): EntryState => ({ usr, key: Math.random().toString(36).slice(2, 10) })
  return {
    createHref: toText,
    go: steps => window.history.go(steps),
    push(to, state) {
      window.history.pushState(keep(state), '', toText(to))
      arrive(NavigationType.Push)
    },
    replace(to, state) {
      window.history.replaceState(keep(state), '', toText(to))
      arrive(NavigationType.Replace)
    },
  }
}

function toText(to: To): string {
  const { pathname = '', search = '', hash = '' } = typeof to === 'string' ? parsePath(to) : to
  return pathname + search + hash
}
