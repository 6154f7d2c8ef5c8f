import { isObject, type JsonObject, own, ownList, ownText } from './values/own-value.ts'

/** What a document turned out to be, by its content. */
export type Recognised =
  /** A JSON Feed, or our own edition in one file. `at` is the path of the items. */
  | { kind: 'feed'; items: unknown[]; at: string }
  /** The top of our own edition; its articles are files of their own. */
  | { kind: 'edition' }
  /** One article of a feed in a file of its own. */
  | { kind: 'item' }
  /** A list of WordPress posts. */
  | { kind: 'posts'; posts: unknown[]; at: string }
  /** One WordPress post. */
  | { kind: 'post' }
  /** What a WordPress site says of itself at `/wp-json/`. */
  | { kind: 'site' }
  /** A document that rightly lies among the others and is not for the paper. */
  | { kind: 'foreign' }
  /** Neither of these: `what` says it in a sentence. */
  | { kind: 'unknown'; what: string }

/** How many entries of a list are looked at: exports hold a stray `null` here and there, not hundreds in a row. */
const sample = 100

/** Tells what a parsed document is. Looks at shapes only, never at names of files. */
export function recognise(value: unknown): Recognised {
  if (Array.isArray(value)) return recogniseList(value, '$')
  if (!isObject(value))
    return { kind: 'unknown', what: 'The document holds a single value, no edition and no article.' }
  if (isPost(value)) return { kind: 'post' }
  if (isFeed(value)) return { kind: 'feed', items: ownList(value, 'items'), at: '$.items' }
  if (ownText(value, 'namespaces', 0) && isObject(own(value, 'routes'))) return { kind: 'site' }
  if (isForeign(value)) return { kind: 'foreign' }
  for (const field of ['posts', 'body', 'data', 'articles', 'items']) {
    const wrapped = own(value, field)
    const inner = Array.isArray(wrapped) ? recogniseList(wrapped, `$.${field}`) : undefined
    if (inner && inner.kind !== 'unknown') return inner
  }
  if (isItem(value)) return { kind: 'item' }
  if (isEdition(value)) return { kind: 'edition' }
  return { kind: 'unknown', what: describe(value) }
}

function recogniseList(list: unknown[], at: string): Recognised {
  const entries = list.slice(0, sample).filter(isObject)
  if (entries.some(isPost)) return { kind: 'posts', posts: list, at }
  if (entries.some(isItem)) return { kind: 'feed', items: list, at }
  if (list.length === 0) return { kind: 'feed', items: [], at }
  return { kind: 'unknown', what: `The document is a list of ${list.length}, but none of its entries is an article.` }
}

const has = (value: JsonObject, ...fields: string[]) => fields.some(field => Object.hasOwn(value, field))

function isPost(value: JsonObject): boolean {
  if (typeof own(value, 'content', 'rendered') === 'string' || typeof own(value, 'title', 'rendered') === 'string')
    return true
  return has(value, 'date_gmt', 'modified_gmt', 'post_date_gmt') && has(value, 'title', 'content')
}

function isFeed(value: JsonObject): boolean {
  const version = ownText(value, 'version') ?? ''
  const named = /jsonfeed\.org/i.test(version)
  if (named && has(value, 'items')) return true
  if (!Array.isArray(own(value, 'items'))) return false
  return has(value, '_broadsheet', 'home_page_url', 'feed_url', 'next_url')
}

function isItem(value: JsonObject): boolean {
  if (has(value, 'content_html', 'content_text', 'date_published')) return true
  if (!has(value, 'id')) return false
  return has(value, 'title', 'summary', 'external_url') && !/jsonfeed/i.test(ownText(value, 'version') ?? '')
}

function isEdition(value: JsonObject): boolean {
  if (/jsonfeed\.org/i.test(ownText(value, 'version') ?? '')) return true
  return has(value, '_broadsheet') || (has(value, 'title') && has(value, 'home_page_url', 'language'))
}

/** JSON Schemas, reports of the press, and the manifests of programs. */
function isForeign(value: JsonObject): boolean {
  if (/json-schema\.org/i.test(ownText(value, '$schema') ?? '') && !has(value, '_broadsheet', 'items')) return true
  if (ownList(value, 'problems').length > 0 || (has(value, 'problems') && Object.keys(value).length === 1)) return true
  return has(value, 'lockfileVersion', 'devDependencies', 'compilerOptions')
}

function describe(value: JsonObject): string {
  const code = ownText(value, 'code')
  const message = ownText(value, 'message')
  if (code && message)
    return `The document is an error message of a site: “${message.slice(0, 200)}” (${code.slice(0, 60)}).`
  const fields = Object.keys(value)
    .slice(0, 8)
    .map(field => field.slice(0, 40))
  if (fields.length === 0) return 'The document is an empty object.'
  return `The document is neither an edition nor an article. Its fields are: ${fields.join(', ')}.`
}
