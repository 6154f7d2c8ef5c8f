import { type RefObject, useEffect } from 'react'
import { isCostly } from './connection.ts'
import { usePrefetch } from './prefetch.ts'

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

/** Fetches a story once its link has rested on screen, so that a tap finds it here even on a slow network. */
export function usePrefetchSeen(link: RefObject<Element | null>, address: string): void {
  const prefetch = usePrefetch()
  useEffect(() => {
    if (!link.current || isCostly()) return undefined
    let resting = 0
    const unwatch = watch(link.current, isSeen => {
      clearTimeout(resting)
      if (isSeen) resting = window.setTimeout(() => prefetch(address), rest)
    })
    return () => {
      clearTimeout(resting)
      unwatch()
    }
  }, [link, address, prefetch])
}
