import { useEffect, useState } from 'react'

/** Where on the screen, from the top, a section counts as being read. */
const readingLine = 0.3

/** The id of the heading whose section the reader is in; undefined before the first. */
export function useCurrentHeading(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>()
  const joined = ids.join(' ')
  useEffect(() => {
    const passed = new Map<string, boolean>()
    const order = joined.split(' ')
    const observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) passed.set(target.id, isIntersecting)
        setCurrent(order.findLast(id => passed.get(id)))
      },
      // All that is above the line counts as in sight: a jump over the screen must not go unnoticed.
      { rootMargin: `1000000px 0px ${-100 * (1 - readingLine)}% 0px` },
    )
    for (const id of order) {
      const heading = document.getElementById(id)
      if (heading) observer.observe(heading)
    }
    return () => observer.disconnect()
  }, [joined])
  return current
}
