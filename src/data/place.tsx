import { createContext, type ReactNode, use } from 'react'
import { withBase } from '../edition/addresses.ts'

/** Where in the paper the reader is. `pathname` has no base path. */
export type Place = {
  pathname: string
  /** Empty, or `?` and what follows. */
  search: string
  /** Empty, or `#` and what follows. */
  hash: string
  /** What the page left in this entry of the history. */
  state: Record<string, unknown> | undefined
  /** Names the entry of the history; no other has it. */
  key: string
}

/** How the reader came to a place: by a link, by one that took the place of the last entry, or along the history. */
export type Way = 'push' | 'replace' | 'pop'

/** An address of the paper, or what of the present one changes: `{ hash: 'c1' }`. */
export type To = string | { pathname?: string; search?: string; hash?: string }

type Options = { replace?: boolean; state?: Record<string, unknown> }

/** Moves. A number goes along the history. */
export type Navigate = (to: To | number, options?: Options) => void

/** What moving stands on: the browser's history, or one that a test or the press makes up. */
export type Journey = { base: string; place: Place; way: Way; navigate: Navigate }

const JourneyContext = createContext<Journey | undefined>(undefined)

/** Lets everything inside it know where the reader is, and move. */
export function JourneyProvider({ journey, children }: { journey: Journey; children: ReactNode }) {
  return <JourneyContext value={journey}>{children}</JourneyContext>
}

function useJourney(): Journey {
  const journey = use(JourneyContext)
  if (!journey) throw new Error('No JourneyProvider here')
  return journey
}

export const useLocation = (): Place => useJourney().place
export const useWay = (): Way => useJourney().way
export const useNavigate = (): Navigate => useJourney().navigate

/** The address of a link as the browser needs it: with base path, and complete. */
export function useHref(to: To): string {
  const { base, place } = useJourney()
  return toHref(to, base, place.pathname)
}

/** What is not said of the path stays as it is; search and hash do not. */
export function toHref(to: To, base: string, here: string): string {
  const { pathname, search = '', hash = '' } = typeof to === 'string' ? parseTo(to) : to
  return withBase(base, pathname || here) + mark('?', search) + mark('#', hash)
}

function parseTo(to: string): { pathname: string; search: string; hash: string } {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(to) ?? []
  return { pathname, search, hash }
}

/** With its sign in front where there is something to mark. */
function mark(sign: string, part: string): string {
  const text = part.startsWith(sign) ? part.slice(1) : part
  return text && sign + text
}

/** A path without its base path; undefined where the paper does not stand. */
export function withoutBase(base: string, path: string): string | undefined {
  const folder = base.replace(/\/$/, '')
  if (path !== folder && !path.startsWith(`${folder}/`)) return undefined
  return path.slice(folder.length) || '/'
}
