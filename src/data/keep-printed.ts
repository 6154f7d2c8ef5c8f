/**
 * Puts the page back as it was printed when the app fails as a whole, which would leave nothing: it can be read, and its
 * links work. Where the reader has gone on, it would be the wrong page, and the right one is loaded. To be called before
 * the app takes the page over.
 */
export function keepPrinted(root: HTMLElement): (error: unknown) => void {
  // React takes the page away by its outermost elements, and leaves what is in them: holding these costs nothing.
  const printed = [...root.childNodes]
  const { pathname } = location
  return error => {
    reportError(error)
    // After React, which is about to take everything away.
    setTimeout(() => {
      if (location.pathname === pathname) root.replaceChildren(...printed)
      else location.reload()
    })
  }
}
