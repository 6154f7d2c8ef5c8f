import { useSyncExternalStore } from 'react'
import { newestData, withBase } from '../edition/addresses.ts'
import type { Newest } from '../edition/keeping.ts'
import { makeStore } from './make-store.ts'

/** What an open page knows of the paper outside. */
export type News = {
  /** Stories that came since this page was made. */
  fresh: readonly string[]
  /** A newer release of the app is out. */
  isOld: boolean
}

const none: News = { fresh: [], isOld: false }
/** Shortest time between two looks, and how often a page in view looks. */
const shortest = 60_000
const pace = 4 * 60_000

const news = makeStore(none)
let known: ReadonlySet<string> | undefined
let lastLook = 0

/** The stories that the reader has before him count as known; without them, what the first look finds does. */
export function knowStories(slugs: readonly string[]): void {
  known = new Set(slugs)
  news.set({ ...news.get(), fresh: news.get().fresh.filter(slug => !known?.has(slug)) })
}

/** Looks for news: on coming back to the page, and every few minutes while it is in view. Tells the edition's version; returns how to stop. */
export function watchNewest(onAnswer: (edition: string) => void): () => void {
  const look = async () => {
    // A clock that was set back must not stop the looking.
    if (document.hidden || Math.abs(Date.now() - lastLook) < shortest) return
    lastLook = Date.now()
    const newest = await readNewest()
    if (!newest) {
      // Whoever comes back with the network, or from its login page, is not to wait.
      lastLook = 0
      return
    }
    known ??= new Set(newest.stories)
    const fresh = newest.stories.filter(slug => !known?.has(slug))
    news.set({ fresh, isOld: !(document.documentElement.dataset['scripts'] ?? newest.app).startsWith(newest.app) })
    onAnswer(newest.edition)
  }
  const lookAgain = () => void look()
  const timer = setInterval(lookAgain, pace)
  const over = new AbortController()
  for (const event of ['focus', 'online', 'pageshow']) addEventListener(event, lookAgain, over)
  document.addEventListener('visibilitychange', lookAgain, over)
  lookAgain()
  return () => {
    clearInterval(timer)
    over.abort()
  }
}

/** The news, followed; none while printing and hydrating. */
export function useNews(): News {
  return useSyncExternalStore(news.subscribe, news.get, () => none)
}

async function readNewest(): Promise<Newest | undefined> {
  try {
    const response = await fetch(withBase(import.meta.env.BASE_URL, newestData), { cache: 'no-cache' })
    const value = (response.ok ? await response.json() : {}) as Partial<Newest>
    return Array.isArray(value.stories) && typeof value.app === 'string' ? (value as Newest) : undefined
  } catch {
    return undefined
  }
}
