import { useDeferredValue, useSyncExternalStore } from 'react'

const subscribe = () => () => {}
const nothing = () => undefined
let isAsked = false
const noteAsked = () => void (isAsked = true)

/**
 * Whether this rendering makes the printed page or takes it over: React asks for the server's snapshot then, and only
 * then. The answer is for the moment, and nothing is drawn again when it changes.
 */
export function usePrinting(): boolean {
  // oxlint-disable-next-line react/globals -- set and read within this one call, in which React asks
  isAsked = false
  useSyncExternalStore(subscribe, nothing, noteAsked)
  return isAsked
}

/**
 * False while printing and while the printed page is taken over, then true: what only the browser knows may show. It
 * changes in a rendering that gives way to the reader, because a whole page of buttons changes with it.
 */
export function useHydrated(): boolean {
  return useDeferredValue(true, usePrinting() ? false : undefined)
}
