import { useEffect } from 'react'

/** Shows how many stories are new, in the title and, where the paper is installed, on its icon. */
export function NewsBadge({ count }: { count: number }) {
  useEffect(() => {
    // Browsers know the call before any paper is installed, and then refuse it.
    navigator.setAppBadge?.(count).catch(() => {})
    const mark = `(${count}) `
    const write = () => {
      if (!document.title.startsWith(mark)) document.title = mark + document.title.replace(/^\(\d+\) /, '')
    }
    write()
    // Each page brings a title of its own.
    const observer = new MutationObserver(write)
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => {
      observer.disconnect()
      navigator.clearAppBadge?.().catch(() => {})
      document.title = document.title.replace(/^\(\d+\) /, '')
    }
  }, [count])
  return null
}
