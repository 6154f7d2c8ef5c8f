import { type RefObject, useEffect } from 'react'
import { type Prefetch, usePrefetch } from './prefetch.ts'

/** How long a link must rest on screen before its page is fetched: a reader who scrolls past costs nothing. */
const rest = 300

type Connection = { saveData?: boolean; effectiveType?: string }

/** Readers who pay for bytes, and networks that are slower than the reader, are left alone until a touch. */
function isCostly(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection }
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '')
}

const waiting = new Map<Element, { timer: number; fetch: () => void }>()
let observer: IntersectionObserver | undefined

function observe(link: Element, fetch: () => void): () => void {
  observer ??= new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      const link = waiting.get(target)
      if (!link) continue
      clearTimeout(link.timer)
      if (isIntersecting) link.timer = window.setTimeout(link.fetch, rest)
    }
  })
  waiting.set(link, { timer: 0, fetch })
  observer.observe(link)
  return () => {
    clearTimeout(waiting.get(link)?.timer)
    waiting.delete(link)
    observer?.unobserve(link)
  }
}

/** Fetches a story once its link has rested on screen, so that a tap finds it here even on a slow network. */
export function usePrefetchSeen(link: RefObject<Element | null>, address: string): void {
  const prefetch: Prefetch = usePrefetch()
  useEffect(() => {
    if (!link.current || isCostly()) return undefined
    return observe(link.current, () => prefetch(address))
  }, [link, address, prefetch])
}
