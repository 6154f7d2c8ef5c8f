/**
 * What a printed page says of itself, for whoever holds it as text: the worker, and the app when it keeps one. The press
 * writes these places in `src/press/output/document.ts`.
 */

/** The entry script that a page asks for; undefined for other people's pages. */
export const entryIn = (page: string): string | undefined => /data-scripts="([^" ]+)/.exec(page.slice(0, 500))?.[1]

/** The data files that a page was printed from, by address. None when it holds none that can be read. */
export function filesIn(page: string): Record<string, unknown> {
  const [, text = ''] = /<script type="application\/json" id="state">([^<]*)<\/script>/.exec(page) ?? []
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** Where the page without a story has room for the first words of one. */
export const wordsPlace = '<!--words-->'
/** What stands there when there are none, and the reader has waited already; see `#unopened` in `src/style.css`. */
export const waitedMark = '<i id="waited"></i>'
