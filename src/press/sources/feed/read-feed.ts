import type { Draft } from '../../draft.ts'
import { type Desk, tell } from '../desk.ts'
import { isObject, kindOf, own, ownText } from '../values/own-value.ts'
import { languageTag } from '../values/language.ts'
import { readFields } from '../values/read-fields.ts'
import { safeAddress } from '../values/safe-address.ts'
import { readAuthors } from './item-people.ts'
import { topSchema } from './read-edition.ts'
import { type Feed, readItem } from './read-item.ts'

/** Reads the items of a feed, or of a bare list, one after another. `at` is the JSON path of the list. */
export function* readFeed(document: unknown, items: unknown[], at: string, desk: Desk): Generator<Draft> {
  const wrong = isObject(document) ? own(document, 'items') : undefined
  if (wrong !== undefined && wrong !== null && !Array.isArray(wrong)) {
    const what = `“items” holds ${kindOf(wrong)} where a list of articles belongs.`
    tell(desk, '$.items', what, 'No article was read from here.', 'Put the articles into a list: [ … ].')
  }
  const feed = readTop(document, desk)
  for (const [index, item] of items.entries()) {
    const draft = readItem(item, `${at}[${index}]`, feed, desk)
    if (!draft) continue
    feed.previous = draft.published
    yield draft
  }
}

/** Reads an article that has a file of its own; the file's name stands in for a missing id. */
export function readItemFile(item: unknown, desk: Desk): Draft | undefined {
  const name = /([^/\\]+?)(?:\.\w+)?$/.exec(desk.file)?.[1]
  const isOwn = desk.local && (desk.edition.own === true || isObject(own(item, '_broadsheet')))
  const base = desk.address ?? desk.edition.url
  return readItem(item, '$', { own: isOwn, authors: [], ...(base && { base }), ...(name && { name }) }, desk)
}

/** What the top says for all items. Its mistakes are reported where the edition is read. */
function readTop(document: unknown, desk: Desk): Feed {
  const isOwn = isObject(document) ? isObject(own(document, '_broadsheet')) : desk.edition.own === true
  const silent = { ...desk, report: () => undefined }
  const top = readFields(topSchema, isObject(document) ? document : {}, '$', silent)
  const home = safeAddress(top.home_page_url ?? '', desk.address) ?? safeAddress(top.feed_url ?? '', desk.address)
  const base = home ?? desk.address
  const lang = languageTag(ownText(document, 'language') ?? '')
  return {
    own: desk.local && isOwn,
    authors: readAuthors(top, '$', silent, base),
    ...(base && { base }),
    ...(lang && lang !== desk.edition.lang && { lang }),
  }
}
