import type { Problem } from '../../../edition/problem.ts'
import { recognise } from '../recognise.ts'
import { parseDocument } from '../read/read-document.ts'
import type { Report } from '../../problems.ts'
import { ownText } from '../values/own-value.ts'
import { fetchDocument, type Pace, rest, WebError } from './fetch-document.ts'
import { openPageCache, type PageCache } from './page-cache.ts'

/** One page of an archive, parsed. */
export type Page = { value: unknown; address: string }

/** An archive longer than this many pages is cut, newest first. */
const mostPages = 1000
/** One page may be broken by a bad post; when several in a row fail, the site is down. */
const mostFailures = 3

/** The address of a posts collection, asking for names and pictures with each post and for `number` posts at once. */
export function postsAddress(address: string, number?: number): string {
  const url = new URL(address)
  // Only what is read: the comments that a bare `_embed` brings along can outweigh the posts.
  if (!url.searchParams.has('_embed')) url.searchParams.set('_embed', 'author,wp:featuredmedia,wp:term')
  if (number !== undefined && !url.searchParams.has('per_page')) url.searchParams.set('per_page', String(number))
  return url.href
}

/**
 * Goes through all pages of a live site's posts, newest first, one after another. The first page must come, else
 * `WebError`; a later one that does not is reported and skipped. Pages without a post that is new end the archive,
 * whatever the site says of its length.
 */
export async function* readPostPages(
  start: string,
  report: Report,
  pace: Pace,
  cacheFolder?: string,
): AsyncGenerator<Page> {
  const cache = openPageCache(cacheFolder, start)
  const seen = new Set<string>()
  let last: number | undefined
  let failures = 0
  let missing = false
  for (let page = 1; page <= Math.min(last ?? mostPages, mostPages); page++) {
    const address = pageAddress(start, page)
    try {
      const { value, pages } = await readPage(address, page, cache, report, pace)
      last = pages ?? last
      failures = 0
      if (!bringsNews(value, seen) && page > 1) break
      yield { value, address }
    } catch (error) {
      if (!(error instanceof WebError) || page === 1) throw error
      // Beyond the last page WordPress answers with status 400.
      if (error.status === 400 && last === undefined) break
      missing = true
      const done = 'The posts of this page are missing from the paper.'
      report({ file: address, path: '$', what: error.message, done, fix: 'Build again later: it goes on from here.' })
      if (++failures >= mostFailures) break
    }
  }
  if (last !== undefined && last > mostPages) reportTooMany(start, last, report)
  if (!missing) await cache.clear()
}

function pageAddress(start: string, page: number): string {
  const url = new URL(start)
  if (page > 1) url.searchParams.set('page', String(page))
  return url.href
}

/** Reads a page from the cache or the site; throws `WebError` when it is no JSON either. */
async function readPage(address: string, page: number, cache: PageCache, report: Report, pace: Pace) {
  const kept = await cache.read(page)
  if (!kept && page > 1) await rest(pace.pause)
  const { bytes, pages } = kept ?? (await fetchPage(address, pace))
  const problems: Problem[] = []
  const document = parseDocument(bytes, address, problem => problems.push(problem))
  if (!document) throw new WebError(`${address} cannot be used. ${problems.at(-1)?.what}`)
  problems.forEach(report)
  if (!kept && !document.broken) await cache.write(page, bytes, pages)
  return { value: document.value, pages }
}

async function fetchPage(address: string, pace: Pace) {
  const { bytes, headers } = await fetchDocument(address, pace)
  return { bytes, pages: Number(headers.get('x-wp-totalpages')) || undefined }
}

function bringsNews(value: unknown, seen: Set<string>): boolean {
  const found = recognise(value)
  if (found.kind !== 'posts') return false
  const before = seen.size
  for (const post of found.posts) {
    const name = ownText(post, 'id') ?? ownText(post, 'link')
    if (name) seen.add(name)
  }
  return seen.size > before
}

function reportTooMany(start: string, pages: number, report: Report): void {
  const what = `The archive has ${pages} pages; ${mostPages} are read.`
  const fix = 'Export older posts to files, and put all into one folder.'
  report({ file: start, path: '$', what, done: 'The oldest posts are missing from the paper.', fix })
}
