/** Places in pages, by the key of the history entry. Kept for the tab, as the history itself is. */
const storageKey = 'broadsheet.scroll'
const places: Record<string, number> = readPlaces()

/** Follows the reader's place on the current history entry; returns how to stop. */
export function keepScroll(key: string): () => void {
  const keep = () => {
    places[key] = window.scrollY
  }
  const leave = () => {
    // On a reload or a return from another site the browser itself finds the place sooner than any script could.
    history.scrollRestoration = 'auto'
    writePlaces()
  }
  history.scrollRestoration = 'manual'
  addEventListener('scroll', keep, { passive: true })
  addEventListener('pagehide', leave)
  return () => {
    removeEventListener('scroll', keep)
    removeEventListener('pagehide', leave)
  }
}

/** How long a page may take to grow to the height it had. */
const patience = 2_000

/**
 * After a reload: the browser has found the place by itself, unless the page was longer then than it is as printed. It
 * then stands at the end, and goes on as the page grows.
 */
export function recallScrollPastEnd(key: string): void {
  const end = document.documentElement.scrollHeight - window.innerHeight
  if ((places[key] ?? 0) > end + 2 && Math.abs(window.scrollY - end) < 2) recallScroll(key)
}

/** Returns to the place of a history entry, as soon as the page is tall enough to have it. */
export function recallScroll(key: string): void {
  const top = places[key] ?? 0
  window.scrollTo(0, top)
  if (Math.abs(window.scrollY - top) < 2) return
  const growing = new ResizeObserver(() => {
    window.scrollTo(0, top)
    if (Math.abs(window.scrollY - top) < 2) stop()
  })
  const stop = () => {
    growing.disconnect()
    for (const event of ['wheel', 'touchstart', 'keydown']) removeEventListener(event, stop)
  }
  growing.observe(document.documentElement)
  for (const event of ['wheel', 'touchstart', 'keydown']) addEventListener(event, stop, { passive: true, once: true })
  setTimeout(stop, patience)
}

function readPlaces(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Record<string, number>
  } catch {
    return {}
  }
}

function writePlaces(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(places))
  } catch {
    // Closed storage costs the place after leaving the site, nothing else.
  }
}
