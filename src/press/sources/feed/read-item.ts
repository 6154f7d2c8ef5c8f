import { itemSchema } from '../../../edition/input-schema.ts'
import type { Draft, DraftPlace } from '../../draft.ts'
import { type Desk, tell } from '../desk.ts'
import { cleanLine, cleanText } from '../values/clean-text.ts'
import { firstWords } from '../values/first-words.ts'
import { unnamedLanguage } from '../values/guess-language.ts'
import { limitLine, longestHeadline, longestName, longestStandfirst } from '../values/limit-line.ts'
import { limitList } from '../values/limit-list.ts'
import { isObject, kindOf } from '../values/own-value.ts'
import { decodeSlug } from '../values/decode-slug.ts'
import { plainText } from '../values/plain-text.ts'
import { readFields } from '../values/read-fields.ts'
import { safeAddress } from '../values/safe-address.ts'
import { readBody } from './item-body.ts'
import { readCorrections } from './item-corrections.ts'
import { readItemDates } from './item-date.ts'
import { readAuthors, readTopics } from './item-people.ts'
import { readItemPicture } from './item-picture.ts'
import { readSection } from './item-section.ts'
import { readLanguage } from './read-edition.ts'

/** What a feed says for all its items. */
export type Feed = {
  authors: DraftPlace[]
  lang?: string
  /** True in our own format, where relative addresses are paths of the paper itself: `media/x.svg`, `/article/y`. */
  own: boolean
  /** What relative addresses of other feeds resolve against, unless the item has an address. */
  base?: string
  /** The date of the item before. */
  previous?: string
  /** Name for an item that has neither id nor address: its file's. */
  name?: string
}

const leftOut = 'The article was left out.'

/** Reads one item of a JSON Feed, or one article file in our own format. Nothing when it cannot be printed. */
export function readItem(value: unknown, path: string, feed: Feed, desk: Desk): Draft | undefined {
  if (!isObject(value)) {
    tell(
      desk,
      path,
      `Here stands ${kindOf(value)} where an article belongs.`,
      leftOut,
      'Remove it, or put an article there.',
    )
    return undefined
  }
  const item = readFields(itemSchema, value, path, desk)
  const extras = item._broadsheet ?? {}
  const named = cleanLine(String(item.id ?? ''))
  const url = readUrl(item.url, named, path, feed, desk)
  const base = feed.own ? undefined : (url ?? feed.base)
  const body = readBody(item, base)
  const headline = readHeadline(item.title, body, path, desk)
  if (!headline) return undefined
  const { published, updated } = readItemDates(item, path, desk, url, feed.previous)
  if (!published) {
    tell(desk, `${path}.date_published`, 'The article has no date that can be used.', leftOut, 'Give “date_published”.')
    return undefined
  }
  if (!(body.html ?? body.text)?.trim()) {
    const done = 'It is printed with its headline alone.'
    tell(desk, `${path}.content_html`, 'The article has no text.', done, 'Give its text in “content_html”.')
  }
  const id = readId(named, url ?? feed.name ?? headline, path, desk)
  const own = readAuthors(item, path, desk, base)
  const standfirst = readStandfirst(item.summary, extras.standfirst, path, desk)
  const kicker = limitLine(cleanLine(extras.kicker ?? ''), longestName, `${path}._broadsheet.kicker`, desk)
  const section = readSection(extras.section, `${path}._broadsheet.section`, desk)
  const hero = readItemPicture(item, value, path, desk, base)
  const keyPoints = (extras.key_points ?? []).map(cleanText).filter(point => point.trim())
  const lang =
    readLanguage(item.language, `${path}.language`, desk) ?? feed.lang ?? unnamedLanguage(headline, body, desk)
  const slug = decodeSlug(extras.slug ?? '')
  return {
    file: desk.file,
    path,
    ...body,
    id,
    ...(url && { url }),
    aliases: named !== url && /^https?:/i.test(named) ? [named] : [],
    ...(slug && { slug }),
    ...(lang && { lang }),
    headline,
    ...(kicker && { kicker }),
    ...(standfirst && standfirst !== headline && { standfirst }),
    published,
    ...(updated && { updated }),
    authors: own.length > 0 ? own : feed.authors,
    ...(section && { section }),
    topics: readTopics(item.tags, `${path}.tags`, desk),
    keyPointsHtml: limitList(keyPoints, `${path}._broadsheet.key_points`, desk),
    corrections: readCorrections(extras.corrections ?? [], updated ?? published, path, desk),
    ...(hero && { hero }),
    ...(base && { base }),
    related: limitList(names(extras.related), `${path}._broadsheet.related`, desk),
    translations: limitList(names(extras.translations), `${path}._broadsheet.translations`, desk),
    weight: Math.round(extras.weight ?? 0),
  }
}

function readUrl(value: string | undefined, id: string, path: string, feed: Feed, desk: Desk): string | undefined {
  if (!value?.trim()) return /^https?:/i.test(id) ? safeAddress(id) : undefined
  const url = safeAddress(value, feed.base)
  if (!url) {
    const what = `“${cleanLine(value).slice(0, 80)}” is no web address.`
    tell(desk, `${path}.url`, what, 'The field was left out.', 'Give an address that begins with https://.')
  }
  return url
}

function readHeadline(
  title: string | undefined,
  body: { html?: string; text?: string },
  path: string,
  desk: Desk,
): string {
  const headline = limitLine(cleanLine(title ?? ''), longestHeadline, `${path}.title`, desk)
  if (headline) return headline
  const words = firstWords(plainText(body.html ?? '') || cleanLine(body.text ?? ''))
  const done = words ? 'The first words of the text stand for it.' : leftOut
  const what = words ? 'The article has no headline.' : 'The article has neither headline nor text.'
  tell(desk, `${path}.title`, what, done, 'Give the article a “title”.')
  return words
}

function readStandfirst(summary: string | undefined, own: string | undefined, path: string, desk: Desk): string {
  const standfirst = limitLine(cleanLine(own ?? ''), longestStandfirst, `${path}._broadsheet.standfirst`, desk)
  return standfirst || limitLine(cleanLine(summary ?? ''), longestStandfirst, `${path}.summary`, desk)
}

function readId(id: string, substitute: string, path: string, desk: Desk): string {
  if (id) return id
  const done = 'Its address, file name or headline is used instead.'
  tell(desk, `${path}.id`, 'The article has no id.', done, 'Give each article an “id” that never changes.')
  return substitute
}

function names(values: (string | number)[] = []): string[] {
  return [...new Set(values.map(value => cleanLine(String(value))).filter(Boolean))]
}
