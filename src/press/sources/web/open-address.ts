import type { Problem } from '../../../edition/problem.ts'
import type { Report } from '../../problems.ts'
import type { Desk } from '../desk.ts'
import { decodeText } from '../read/decode-text.ts'
import { parseDocument } from '../read/read-document.ts'
import { calendarOf, noFacts, readFacts } from '../read-facts.ts'
import { recognise } from '../recognise.ts'
import { refuseUnreadable } from '../refuse-unreadable.ts'
import { EditionError, type Source } from '../source.ts'
import { apiAbove, collectionAddress, discover } from './discover.ts'
import { readFeedPages } from './feed-pages.ts'
import { type Fetched, fetchDocument, type Pace, WebError } from './fetch-document.ts'
import { openPosts } from './open-posts.ts'

/** Opens an address: a feed, an export, the posts of a WordPress site, or the site itself. */
export async function openAddress(address: string, report: Report, pace: Pace, cache?: string): Promise<Source> {
  try {
    const api = apiAbove(address)
    if (api) return await openPosts({ posts: address, api }, report, pace, cache)
    return await openUnknown(address, report, pace, cache)
  } catch (error) {
    if (error instanceof WebError) throw new EditionError(error.message, { cause: error })
    throw error
  }
}

async function openUnknown(where: string, report: Report, pace: Pace, cache?: string): Promise<Source> {
  const fetched = await fetchDocument(where, pace).catch((error: unknown) => {
    // A site may hide its front page and still hand out its posts.
    if (error instanceof WebError && error.status !== undefined) return error
    throw error
  })
  if (fetched instanceof WebError) return openSite({ api: guessApi(where) }, fetched, report, pace, cache)

  const problems: Problem[] = []
  const document = parseDocument(fetched.bytes, where, problem => problems.push(problem))
  if (!document) return openPage(fetched, problems.at(-1)?.what ?? '', report, pace, cache)
  problems.forEach(report)
  const found = recognise(document.value)
  if (found.kind === 'site') {
    const posts = collectionAddress(fetched.address, 'posts')
    return openPosts({ posts, api: fetched.address }, report, pace, cache)
  }
  refuseUnreadable(document.value, where)
  return openDocument(document.value, fetched, report, pace)
}

function openDocument(value: unknown, { address, headers }: Fetched, report: Report, pace: Pace): Source {
  const { edition } = readFacts(value, address, report, address) ?? noFacts()
  const calendar = calendarOf(edition)
  const modified = Date.parse(headers.get('last-modified') ?? '') || calendar.now
  const desk: Desk = { file: address, report, edition, calendar, address, local: false, modified }
  return { edition, drafts: readFeedPages(value, desk, pace), watch: [] }
}

/** A web page: the site behind it is looked for. */
function openPage(fetched: Fetched, complaint: string, report: Report, pace: Pace, cache?: string): Promise<Source> {
  const { text } = decodeText(fetched.bytes)
  const found = discover(text, fetched.headers, fetched.address)
  const error = new WebError(`${fetched.address} cannot be used. ${complaint}`)
  return openSite({ api: found.api ?? guessApi(fetched.address), ...found }, error, report, pace, cache)
}

type Site = { api: string; feed?: string; lang?: string }

/** The whole archive through the API of WordPress, else the feed, else what went wrong at first. */
async function openSite(
  { api, feed, lang }: Site,
  first: WebError,
  report: Report,
  pace: Pace,
  cache?: string,
): Promise<Source> {
  try {
    return await openPosts({ posts: collectionAddress(api, 'posts'), api, lang }, report, pace, cache)
  } catch (error) {
    if (!(error instanceof WebError || error instanceof EditionError)) throw error
    if (!feed) throw first
  }
  const fetched = await fetchDocument(feed, pace)
  const document = parseDocument(fetched.bytes, feed, report)
  if (!document) throw first
  refuseUnreadable(document.value, feed)
  return openDocument(document.value, fetched, report, pace)
}

/** `https://news.example/` or `https://example.org/news` → `…/wp-json/` below it. */
function guessApi(address: string): string {
  const url = new URL(address)
  return `${url.origin}${url.pathname.replace(/\/[^/]*\.\w+$|\/$/, '')}/wp-json/`
}
