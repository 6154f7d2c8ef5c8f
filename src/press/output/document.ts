/** The parts of a page that differ from page to page. */
export type PageParts = {
  lang: string
  dir?: 'rtl'
  /** Elements of the head: title, description, links, structured data. */
  head: string
  /** The printed app. */
  app: string
  /** What the app hydrates from: data by the address of its file. */
  state: Record<string, unknown>
  /** Scripts this page needs, entry first. */
  scripts: readonly string[]
}

/**
 * Fills the template of a page. Replacements go through functions, because `$&` in an article is text; the state is
 * escaped so that no text in it can end its element.
 */
export function fillDocument(template: string, page: PageParts): string {
  const { lang, dir, head, app, state, scripts } = page
  const attributes = `lang="${escapeAttribute(lang)}"${dir ? ` dir="${dir}"` : ''} data-scripts="${escapeAttribute(scripts.join(' '))}"`
  return template
    .replace('lang="en"', () => attributes)
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => app)
    .replace('<!--state-->', () => `<script type="application/json" id="state">${toSafeJson(state)}</script>`)
}

/** JSON that may stand inside a script element: no `<`, no line separators that old parsers choke on. */
export function toSafeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/** Text for a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
