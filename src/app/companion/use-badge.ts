import { useEffect } from 'react'

const bare = () => document.title.replace(/^\(\d+\) /, '')

/** Shows how many stories are new, in the title and, where the paper is installed, on its icon. */
export function useBadge(count: number): void {
  useEffect(() => {
    if (count === 0) {
      // The worker may have counted while nobody read: now somebody does.
      navigator.clearAppBadge?.().catch(() => {})
      return undefined
    }
    // Browsers know the call before any paper is installed, and then refuse it.
    navigator.setAppBadge?.(count).catch(() => {})
    const write = () => {
      const title = `(${count}) ${bare()}`
      if (document.title !== title) document.title = title
    }
    write()
    // Each page brings a title of its own.
    const observer = new MutationObserver(write)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => {
      observer.disconnect()
      navigator.clearAppBadge?.().catch(() => {})
      document.title = bare()
    }
  }, [count])
}
