import { useSyncExternalStore } from 'react'

const subscribe = () => () => {}

/** False while printing and while the printed page is taken over, then true: what only the browser knows may show. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
