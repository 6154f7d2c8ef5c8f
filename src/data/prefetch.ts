import { createContext, use } from 'react'

/** Fetches code and data of the page at an address, so that going there paints at once. */
export type Prefetch = (address: string) => Promise<unknown>

const PrefetchContext = createContext<Prefetch>(async () => {})

/** Set by the app, which knows the routes. */
export const PrefetchProvider = PrefetchContext.Provider

/** For links: to be called on hover, focus and touch. */
export const usePrefetch = (): Prefetch => use(PrefetchContext)
