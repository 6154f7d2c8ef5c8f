/** A picture that never comes would keep a page from having loaded for minutes: so long it is waited for, in milliseconds. */
const patience = 10_000

/** Calls back once the page has loaded and the browser has nothing better to do. Returns how to call it off. */
export function whenQuiet(act: () => void): () => void {
  let off = false
  const run = () => {
    if (!off) act()
    off = true
  }
  const wait = () => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 5000 })
    else setTimeout(run, 1000)
  }
  if (document.readyState === 'complete') wait()
  else {
    addEventListener('load', wait, { once: true })
    setTimeout(wait, patience - performance.now())
  }
  return () => {
    off = true
  }
}
