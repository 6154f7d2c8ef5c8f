/** Calls back once the page has loaded and the browser has nothing better to do. Returns how to call it off. */
export function whenQuiet(act: () => void): () => void {
  let off = false
  const run = () => {
    if (!off) act()
  }
  const wait = () => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 5000 })
    else setTimeout(run, 1000)
  }
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
  return () => {
    off = true
  }
}
