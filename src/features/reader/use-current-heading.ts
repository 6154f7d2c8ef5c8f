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
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          passed.set(target.id, isIntersecting || boundingClientRect.top < 0)
        }
        setCurrent(order.findLast(id => passed.get(id)))
      },
      { rootMargin: `0px 0px ${-100 * (1 - readingLine)}% 0px` },
    )
    for (const id of order) {
      const heading = document.getElementById(id)
      if (heading) observer.observe(heading)
    }
    return () => observer.disconnect()
  }, [joined])
  return current
}
