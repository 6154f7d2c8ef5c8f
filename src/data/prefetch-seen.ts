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
