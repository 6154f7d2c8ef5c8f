import { noteName } from '../edition/keeping.ts'

/** Places in pages, by history entry. Kept for the tab, as the history itself is. */
const storageKey = noteName(import.meta.env.BASE_URL, 'scroll')
const places: Record<string, number> = readPlaces()

/** The first entry of each document has the same key as all others' first, but not the same address. */
const nameOf = (key: string) => `${key} ${location.pathname}`

/** Follows the reader's place on the current history entry; returns how to stop. */
export function keepScroll(key: string): () => void {
  const name = nameOf(key)
  const keep = () => {
    places[name] = window.scrollY
  }
  // An entry that replaces another, or that the reader leaves without scrolling, has a place too.
  places[name] ??= window.scrollY
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
 * After a reload, or a return from another site, the browser has found the place by itself; save where the page as
 * printed is shorter than the reader had it (it then stands at the end), and where the browser was left without word.
 */
export function recallScrollOnLoad(key: string): void {
  const name = nameOf(key)
  const top = places[name] ?? 0
  const end = document.documentElement.scrollHeight - window.innerHeight
  const isCutShort = top > end + 2 && Math.abs(window.scrollY - end) < 2
  if (isReturn() && (isCutShort || window.scrollY === 0)) recallScroll(key)
  else places[name] = window.scrollY
}

function isReturn(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry !== undefined && 'type' in entry && (entry.type === 'reload' || entry.type === 'back_forward')
}

/** Returns to the place of a history entry, as soon as the page is tall enough to have it. */
export function recallScroll(key: string): void {
  const top = places[nameOf(key)] ?? 0
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
