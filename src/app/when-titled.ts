/**
 * Tells the page's title as soon as it has one: a page whose file is on its way has none. Returns how to stop waiting.
 */
export function whenTitled(tell: (title: string) => void): () => void {
  const observer = new MutationObserver(look)
  observer.observe(document.head, { childList: true, subtree: true, characterData: true })
  look()
  return () => observer.disconnect()

  function look() {
    if (document.title === '') return
    observer.disconnect()
    tell(document.title)
  }
}
