import { type RefObject, useEffect } from 'react'
import { isCostly } from './connection.ts'
import { usePrefetch } from './prefetch.ts'

/** How long a link must rest on screen before its page is fetched: a reader who scrolls past costs nothing. */
const rest = 300

/** Fetches a story once its link has rested on screen, so that a tap finds it here even on a slow network. */
export function usePrefetchSeen(link: RefObject<Element | null>, address: string): void {
  const prefetch = usePrefetch()
  useEffect(() => {
    if (!link.current || isCostly()) return undefined
    let resting = 0
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(resting)
      if (entry?.isIntersecting) resting = window.setTimeout(() => prefetch(address), rest)
    })
    observer.observe(link.current)
    return () => {
      clearTimeout(resting)
      observer.disconnect()
    }
  }, [link, address, prefetch])
}
