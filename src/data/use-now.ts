import { useCallback, useSyncExternalStore } from 'react'

/** How often relative times and the date line look at the clock, in milliseconds. */
const pace = 60_000

let now = 0
const listeners = new Set<() => void>()
let ticking: number | undefined

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  ticking ??= window.setInterval(() => {
    now = Date.now()
    for (const each of listeners) each()
  }, pace)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(ticking)
    ticking = undefined
    now = 0
  }
}

/**
 * What `tell` makes of the time, in milliseconds and to the minute. Undefined while printing and hydrating: a printed
 * page cannot know when it is read. Only those are drawn again for whom the answer changes, so that fifty old dates cost
 * a page that is being taken over nothing.
 */
export function useNow<Told extends string | number | undefined>(tell: (now: number) => Told): Told | undefined {
  const read = useCallback(() => {
    now ||= Date.now()
    return tell(now)
  }, [tell])
  return useSyncExternalStore(subscribe, read, () => undefined)
}

/** For what tells something of the time itself. */
export const sameTime = (now: number) => now
