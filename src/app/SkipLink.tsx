import type { MouseEvent } from 'react'
import { useMessages } from '../data/language.tsx'
import { goToAnchor } from './RouteFocus.tsx'

/** The first stop of the Tab key: past the masthead, to the page's content. */
export function SkipLink() {
  const { skipToContent } = useMessages()
  return (
    <a
      href="#content"
      onClick={skip}
      className="fixed left-2 -top-20 z-50 bg-ink px-4 py-3 text-paper focus:top-2 print:hidden"
    >
      {skipToContent}
    </a>
  )
}

/** Where the app runs, skipping is no step of history: going back leads to the page before, as readers expect. */
function skip(event: MouseEvent) {
  event.preventDefault()
  goToAnchor('#content')
}
