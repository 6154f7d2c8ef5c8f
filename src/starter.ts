/**
 * The one inline script of the site, the same on every page (one hash in the content security policy). Before first
 * paint it applies the reader's choices of display; after `load`, or at the first touch or key, it fetches the app, and
 * the paper's typeface: a first visit begins in the device's own serif, later ones have Newsreader from the start.
 * It imports nothing: the press inlines it as it comes out of the build.
 */
const page = document.documentElement
// As `noteName` in `src/edition/keeping.ts` writes it.
const paper = `broadsheet ${import.meta.env.BASE_URL}`
const facesKey = `${paper} faces`

try {
  const chosen = JSON.parse(localStorage.getItem(`${paper} display`) ?? '{}') as Record<string, unknown>
  for (const name of ['theme', 'text', 'typeface', 'measure', 'spacing'] as const) {
    const value = chosen[name]
    if (typeof value === 'string') page.dataset[name] = value
  }
  if (localStorage.getItem(facesKey)) page.dataset['faces'] = ''
} catch {
  // Storage may be closed to us or hold another's text; the page then looks as it was printed.
}

// Below the first screen the style may guess heights for a moment, save where the browser has a place to find again.
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
if (arrival?.type === 'navigate' && !location.hash) page.dataset['fresh'] = ''

const early = ['pointerdown', 'touchstart', 'keydown'] as const
let started = false

function start() {
  if (started) return
  started = true
  for (const event of early) removeEventListener(event, start, true)
  for (const script of page.dataset['scripts']?.split(' ') ?? []) void import(/* @vite-ignore */ script)
}

/** Where the words on the screen stand. What is not laid out yet is below it, and asking for its place would lay it out at once. */
function places(): string {
  const words = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, figcaption)')]
  const laid = words.filter(
    each => !('checkVisibility' in each) || each.checkVisibility({ contentVisibilityAuto: true }),
  )
  return laid.map(each => Math.min(innerHeight, Math.round(each.getBoundingClientRect().top))).join()
}

async function loadFaces() {
  try {
    // The publisher's own may stand in place of ours.
    const face = getComputedStyle(page).getPropertyValue('--face')
    await Promise.all(['1em', '600 1em'].map(size => document.fonts.load(`${size} ${face}`)))
    const before = places()
    page.dataset['faces'] = ''
    if (places() === before) localStorage.setItem(facesKey, '1')
    else {
      // A line more or less: what is being read would move. This page stays in the device's own serif, also when it is
      // loaded anew, which would else lose the reader's place; the one that he goes to from it has ours.
      delete page.dataset['faces']
      page.dataset['nextFaces'] = ''
    }
  } catch {
    // Without the typeface, or without storage, the device's own goes on serving.
  }
}

/** Each story on its own, when the processor has nothing better to do: together they would keep a slow one busy. */
async function layOut() {
  for (const part of document.querySelectorAll<HTMLElement>('.later, .later article, .story-text > p')) {
    await new Promise<unknown>(idle => (globalThis.requestIdleCallback ?? setTimeout)(idle))
    part.dataset['laid'] = ''
  }
  delete page.dataset['fresh']
}

for (const event of early) addEventListener(event, start, { capture: true, passive: true })
if (document.readyState === 'complete') start()
else addEventListener('load', start)
// A picture that never comes keeps a page from having loaded for minutes. A page that comes from the device (`keptMark` in
// `src/edition/keeping.ts`) has its scripts there as well, and is to say in time from when it is.
addEventListener('DOMContentLoaded', () => setTimeout(start, 'kept' in page.dataset ? 100 : 8_000))
// What is below is laid out once, in the typeface that it stays in; unless that does not come.
const patience = () => new Promise(resolve => setTimeout(resolve, 2500))
addEventListener('load', () => void Promise.race([loadFaces(), patience()]).then(layOut))
