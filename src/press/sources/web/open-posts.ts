import type { Draft, DraftEdition } from '../../draft.ts'
import type { Report } from '../../problems.ts'
import { parseDocument } from '../read/read-document.ts'
import { calendarOf, noFacts, readFacts } from '../read-facts.ts'
import { readDrafts } from '../read-drafts.ts'
import { refuseUnreadable } from '../refuse-unreadable.ts'
import { EditionError, type Source } from '../source.ts'
import { languageTag } from '../values/language.ts'
import { readSections, readSite } from '../wordpress/read-site.ts'
import { collectionAddress, discover } from './discover.ts'
import { fetchDocument, type Pace, WebError } from './fetch-document.ts'
import { type Page, postsAddress, readPostPages } from './post-pages.ts'

/** Where a live WordPress site has its posts, and the root of the API above them. */
export type Posts = { posts: string; api: string; lang?: string | undefined }

/** Opens a live WordPress site: its first page of posts at once, the others as they are wanted. */
export async function openPosts(
  { posts, api, lang }: Posts,
  report: Report,
  pace: Pace,
  cache?: string,
): Promise<Source> {
  const { first, others } = await startPages(posts, report, pace, cache)
  refuseUnreadable(first.value, posts)
  const guess = (readFacts(first.value, posts, report, posts) ?? noFacts()).edition
  const edition = await readLiveSite(api, guess, lang, pace)
  return { edition, drafts: readPages(first, others, edition, report), watch: [] }
}

/** Some sites forbid a hundred posts at once, or break under them: then fewer are asked for. */
async function startPages(posts: string, report: Report, pace: Pace, cache?: string) {
  for (const number of [100, 20, undefined]) {
    const others = readPostPages(postsAddress(posts, number), report, pace, cache)
    try {
      const first = await others.next()
      if (!first.done) return { first: first.value, others }
    } catch (error) {
      const fewer = error instanceof WebError && (error.status === 400 || (error.status ?? 0) >= 500)
      if (!fewer || number === undefined) throw error
    }
  }
  throw new EditionError(`${posts} gives no posts.`)
}

async function* readPages(
  first: Page,
  others: AsyncIterable<Page>,
  edition: DraftEdition,
  report: Report,
): AsyncGenerator<Draft> {
  const calendar = calendarOf(edition)
  const common = { report, edition, calendar, local: false, modified: calendar.now }
  // While pages are fetched new posts push older ones to the next page: a post met again there is nobody's mistake.
  const seen = new Set<string>()
  for await (const { value, address } of startingWith(first, others)) {
    for (const draft of readDrafts(value, { ...common, file: address, address })) {
      if (!seen.has(draft.id)) yield draft
      seen.add(draft.id)
    }
  }
}

async function* startingWith(first: Page, others: AsyncIterable<Page>): AsyncGenerator<Page> {
  yield first
  yield* others
}

/** What the site says of itself. It is asked once and kindly: without an answer the posts must do. */
async function readLiveSite(
  api: string,
  guess: DraftEdition,
  lang: string | undefined,
  pace: Pace,
): Promise<DraftEdition> {
  const site = readSite(await ask(api, pace))
  const query = '?hide_empty=true&orderby=count&order=desc&per_page=100&_fields=name,slug,parent,count'
  const sections = readSections(await ask(withQuery(collectionAddress(api, 'categories'), query), pace))
  const language = lang ?? guess.lang ?? (site.url && (await askLanguage(site.url, pace)))
  const tag = language && languageTag(language)
  return { ...guess, ...site, ...(tag && { lang: tag }), sections }
}

async function ask(address: string, pace: Pace): Promise<unknown> {
  const fetched = await fetchOnce(address, pace)
  return fetched && parseDocument(fetched.bytes, address, () => undefined)?.value
}

async function askLanguage(address: string, pace: Pace): Promise<string | undefined> {
  const fetched = await fetchOnce(address, pace)
  return fetched && discover(Buffer.from(fetched.bytes).toString(), fetched.headers, address).lang
}

async function fetchOnce(address: string, pace: Pace) {
  try {
    return await fetchDocument(address, { ...pace, attempts: 1, timeout: Math.min(pace.timeout, 15_000) })
  } catch (error) {
    if (error instanceof WebError) return undefined
    throw error
  }
}

function withQuery(address: string, query: string): string {
  const url = new URL(address)
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value)
  return url.href
}
