import { useEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { useMessages } from '../data/language.tsx'
import { keepScroll, recallScroll } from '../data/scroll-memory.ts'

/**
 * Does for moving inside the app what the browser does for a new page: the top of it or the place the reader left,
 * focus at its beginning, its title said aloud, and no menu left open. A change of query or hash alone is not a new page.
 */
export function RouteFocus() {
  const { key, pathname, hash } = useLocation()
  const way = useNavigationType()
  const { arrived } = useMessages()
  const [said, setSaid] = useState('')
  const last = useRef({ key, pathname })

  useEffect(() => keepScroll(key), [key])

  useEffect(() => {
    const { pathname: before, key: keyBefore } = last.current
    last.current = { key, pathname }
    if (keyBefore === key) return
    if (way === NavigationType.Pop) recallScroll(key)
    else if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
    else if (before !== pathname) {
      // Braces: scrollTo returns a promise in current Chromium, and an effect must not.
      window.scrollTo(0, 0)
    }
    if (before === pathname) return
    document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover()
    document.getElementById('content')?.focus({ preventScroll: true })
    setSaid(arrived(document.title))
  }, [key, pathname, hash, way, arrived])

  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
