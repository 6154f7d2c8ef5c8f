/** The parts of a page that differ from page to page. */
export type PageParts = {
  lang: string
  dir?: 'rtl'
  /** Elements of the head: title, description, links, structured data. */
  head: string
  /** The printed app. */
  app: string
  /** Elements beside the app's root. */
  beside?: string
  /** What the app hydrates from: the JSON of data files, by their address. */
  state: Record<string, string>
  /** Scripts this page needs, entry first. */
  scripts: readonly string[]
}

const places = ['lang="en"', '<!--head-->', '<!--app-->', '<!--state-->'] as const

/**
 * Takes a template apart at its four places and gives back what fills them. Parts are joined, never replaced into: `$&`
 * and a placeholder's name are text in an article. Throws when the template lacks a place.
 */
export function openDocument(template: string): (page: PageParts) => string {
  const pieces: string[] = []
  let rest = template
  for (const place of places) {
    const at = rest.indexOf(place)
    if (at < 0) throw new Error(`The page's template has no place for ${place}.`)
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at + place.length)
  }
  const [start, toHead, toApp, toState] = pieces
  return ({ lang, dir, head, app, beside = '', state, scripts }) => {
    const attributes = `lang="${escapeAttribute(lang)}"${dir ? ` dir="${dir}"` : ''} data-scripts="${escapeAttribute(scripts.join(' '))}"`
    const data = Object.entries(state).map(([address, json]) => `${JSON.stringify(address)}:${json}`)
    const stateElement = `<script type="application/json" id="state">${forScript(`{${data.join(',')}}`)}</script>`
    return `${start}${attributes}${toHead}${head}${toApp}${app}${toState}${beside}${stateElement}${rest}`
  }
}

/** JSON that may stand inside a script element. */
export const toSafeJson = (value: unknown) => forScript(JSON.stringify(value))

/** No `<` that could end the element, no line separators that old parsers choke on. */
function forScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

/** Text for an element or a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
