import { useSyncExternalStore } from 'react'

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

function readClock(): number {
  now ||= Date.now()
  return now
}

/**
 * The time in milliseconds, to the minute. Undefined while printing and hydrating: a printed page cannot know when it
 * is read.
 */
export function useNow(): number | undefined {
  return useSyncExternalStore(subscribe, readClock, () => undefined)
}
