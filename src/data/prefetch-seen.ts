import { type RefObject, useEffect } from 'react'
import { isCostly } from './connection.ts'
import { type Prefetch, usePrefetch } from './prefetch.ts'

/** How long a link must rest on screen before its page is fetched: a reader who scrolls past costs nothing. */
const rest = 300

/** What is watched, and what seeing it or losing sight of it does. One observer serves all links of a page. */
const watched = new Map<Element, (isSeen: boolean) => void>()
let observer: IntersectionObserver | undefined

function watch(element: Element, tell: (isSeen: boolean) => void): () => void {
  observer ??= new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting)
  })
  watched.set(element, tell)
  observer.observe(element)
  return () => {
    watched.delete(element)
    observer?.unobserve(element)
  }
}

/** Few at a time: what the reader asks for must not wait behind what he might, least of all where nothing answers. */
const atOnce = 3
const wanted = new Set<string>()
let busy = 0

function fetchWanted(prefetch: Prefetch): void {
  for (const address of wanted) {
    if (busy >= atOnce) return
    wanted.delete(address)
    busy++
    void prefetch(address).finally(() => {
      busy--
      fetchWanted(prefetch)
    })
  }
}

/** Fetches a story once its link has rested on screen, so that a tap finds it here even on a slow network. */
export function usePrefetchSeen(link: RefObject<Element | null>, address: string): void {
  const prefetch = usePrefetch()
  useEffect(() => {
    if (!link.current || isCostly()) return undefined
    let resting = 0
    const unwatch = watch(link.current, isSeen => {
      clearTimeout(resting)
      wanted.delete(address)
      if (!isSeen) return
      resting = window.setTimeout(() => {
        wanted.add(address)
        fetchWanted(prefetch)
      }, rest)
    })
    return () => {
      clearTimeout(resting)
      unwatch()
    }
  }, [link, address, prefetch])
}
