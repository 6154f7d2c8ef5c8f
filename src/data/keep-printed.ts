/**
 * Puts the page back as it was printed when the app fails as a whole, which would leave nothing: it can be read, and its
 * links work. Only while the reader has not gone on: elsewhere it would be the wrong page. To be called before the app
 * takes the page over.
 */
export function keepPrinted(root: HTMLElement): (error: unknown) => void {
  // React takes the page away by its outermost elements, and leaves what is in them: holding these costs nothing.
  const printed = [...root.childNodes]
  const { href } = location
  return error => {
    reportError(error)
    // After React, which is about to take everything away.
    setTimeout(() => {
      if (location.href === href) root.replaceChildren(...printed)
    })
  }
}
