import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useMessages } from '../data/language.tsx'
import { useLocation, useWay } from '../data/place.tsx'
import { keepScroll, recallScroll, recallScrollOnLoad } from '../data/scroll-memory.ts'
import { focusOn } from '../ui/focus-on.ts'
import { whenTitled } from './when-titled.ts'

/**
 * Does for moving inside the app what the browser does for a new page: the top of it or the place the reader left,
 * focus at its beginning, its title said aloud, and no menu left open. A change of query or hash alone is not a new page.
 */
export function RouteFocus() {
  const { key, pathname, hash } = useLocation()
  const way = useWay()
  const { arrived } = useMessages()
  const [said, setSaid] = useState('')
  const last = useRef({ key, pathname })

  useLayoutEffect(() => recallScrollOnLoad(last.current.key), [])

  // Before the browser sees a shorter page and moves to its end: that would count as the reader's place in the old one.
  useLayoutEffect(() => keepScroll(key), [key])

  useLayoutEffect(() => {
    const { pathname: before, key: keyBefore } = last.current
    if (keyBefore === key) return
    // Where the paper's own typeface would have moved the first page, it begins with the next.
    const { dataset } = document.documentElement
    if (before !== pathname && 'nextFaces' in dataset) dataset['faces'] = ''
    if (way === 'pop') recallScroll(key)
    else if (hash) goToAnchor(hash)
    else if (before !== pathname) {
      // Braces: scrollTo returns a promise in current Chromium, and an effect must not.
      window.scrollTo(0, 0)
    }
  }, [key, pathname, hash, way])

  useEffect(() => {
    const { pathname: before } = last.current
    last.current = { key, pathname }
    if (before === pathname) return
    document.querySelector<HTMLElement>('[popover]:popover-open')?.hidePopover()
    focusOn(document.getElementById('content'))
    return whenTitled(title => setSaid(arrived(title)))
  }, [key, pathname, arrived])

  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}

/** As the browser itself would: the place comes into view, and the next press of Tab goes on from there. */
export function goToAnchor(hash: string): void {
  const target = document.getElementById(hash.slice(1)) ?? document.getElementById(decodeHash(hash))
  if (!target) return
  target.scrollIntoView()
  focusOn(target)
}

/** A hash in somebody's link may be no valid encoding. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
