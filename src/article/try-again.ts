import { silence } from '../data/fetch-data.ts'
import { focusOn } from '../ui/focus-on.ts'

/**
 * Fetches anew what a page could not have. The button goes away with its message, so the focus waits at the page's beginning,
 * as where a page is opened, and goes on to what comes: a heading, or the button of another message. That is said aloud.
 */
export async function tryAgain(refetch: () => Promise<unknown>): Promise<void> {
  const content = document.getElementById('content')
  focusOn(content)
  await refetch()
  // Until it is drawn.
  await silence(0)
  // The reader may have gone on meanwhile.
  if (document.activeElement === content)
    focusOn(document.querySelector<HTMLElement>('[role=alert] button') ?? document.querySelector('h1'))
}
