import { cleanText } from '../values/clean-text.ts'
import { own, ownText } from '../values/own-value.ts'
import { plainText } from '../values/plain-text.ts'

/** A field's HTML: `{ rendered }` as the REST API gives it, `{ raw }` in exports for editing, or a bare string. */
export function renderedHtml(post: unknown, field: string): string {
  const html = ownText(post, field, 'rendered') ?? ownText(post, field, 'raw') ?? ownText(post, field)
  return html === undefined ? '' : cleanText(html)
}

/** The same as one line of text. */
export function renderedText(post: unknown, field: string): string {
  return plainText(renderedHtml(post, field))
}

/** A field that sites and plug-ins keep in `meta` or put beside it. `meta` is `[]` where there is none. */
export function metaText(post: unknown, field: string): string | undefined {
  const value = own(post, 'meta', field) ?? own(post, field)
  return ownText(Array.isArray(value) ? value : [value], 0)
}
