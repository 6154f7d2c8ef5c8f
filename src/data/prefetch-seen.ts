import { type RefObject, useEffect } from 'react'
import { usePrefetch } from './prefetch.ts'

/** How long a link must rest on screen before its page is fetched: a reader who scrolls past costs nothing. */
const rest = 300

type Connection = { saveData?: boolean; effectiveType?: string }

/** Readers who pay for bytes, and networks that are slower than the reader, are left alone until a touch. */
function isCostly(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection }
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '')
}

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
