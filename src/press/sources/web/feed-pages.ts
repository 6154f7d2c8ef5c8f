import type { Draft } from '../../draft.ts'
import type { Report } from '../../problems.ts'
import { type Desk, tell } from '../desk.ts'
import { readDrafts } from '../read-drafts.ts'
import { parseDocument } from '../read/read-document.ts'
import { ownText } from '../values/own-value.ts'
import { safeAddress } from '../values/safe-address.ts'
import { fetchDocument, type Pace, rest, WebError } from './fetch-document.ts'
import type { Page } from './post-pages.ts'

/** A feed with more pages than this is cut. */
const mostPages = 1000

/**
 * Reads the articles of a document and, when it is a feed of several pages, of those that follow it. A page without
 * any article that is new ends the feed: sites have answered every number of a page with the same one.
 */
export async function* readFeedPages(document: unknown, desk: Desk, pace: Pace): AsyncGenerator<Draft> {
  const seen = new Set<string>()
  for (const draft of readDrafts(document, desk)) {
    seen.add(draft.id)
    yield draft
  }
  for await (const { value, address } of readNextPages(document, desk, pace)) {
    const known = seen.size
    const page = { ...desk, file: address, address, local: false, modified: desk.calendar.now }
    for (const draft of readDrafts(value, page)) {
      seen.add(draft.id)
      yield draft
    }
    if (seen.size > known) continue
    if (ownText(value, 'next_url')) stopHere(page, 'This page brings no article that is new.')
    return
  }
}

function stopHere(desk: Desk, what: string): void {
  tell(desk, '$.next_url', what, 'Later pages were not read.', 'Mend or remove “next_url”.')
}

/**
 * The pages that follow the first of a JSON Feed by `next_url`. Ends at a page met before, at a bound, at another
 * host (a feed must not make the press fetch what it likes), and at the first page that cannot be had.
 */
async function* readNextPages(first: unknown, desk: Desk, pace: Pace): AsyncGenerator<Page> {
  const { address, report, file } = desk
  const home = address ?? ownText(first, 'feed_url') ?? ownText(first, 'home_page_url')
  const visited = new Set([address])
  let here: { value: unknown; address?: string } = { value: first, ...(address && { address }) }
  for (;;) {
    const written = ownText(here.value, 'next_url')
    if (!written) return
    const next = safeAddress(written, here.address ?? home)
    const stop = stopReason(written, next, home, visited)
    if (stop || !next) {
      stopHere({ ...desk, file: here.address ?? file }, stop ?? '')
      return
    }
    visited.add(next)
    await rest(pace.pause)
    const value = await fetchPage(next, report, pace)
    if (value === undefined) return
    here = { value, address: next }
    yield { value, address: next }
  }
}

function stopReason(
  written: string,
  next: string | undefined,
  home: string | undefined,
  visited: Set<string | undefined>,
) {
  if (!next) return `“${written.slice(0, 120)}” is no web address.`
  if (visited.has(next)) return `The next page, ${next}, has been read already.`
  if (visited.size >= mostPages) return `The feed has more than ${mostPages} pages.`
  if (home && hostOf(home) !== hostOf(next)) return `The next page, ${next}, lies on another host.`
  return undefined
}

const hostOf = (address: string) => URL.parse(address)?.host.replace(/^www\./, '')

async function fetchPage(address: string, report: Report, pace: Pace): Promise<unknown> {
  try {
    const { bytes } = await fetchDocument(address, pace)
    return parseDocument(bytes, address, report)?.value
  } catch (error) {
    if (!(error instanceof WebError)) throw error
    const fix = 'Build again later, or remove “next_url”.'
    report({ file: address, path: '$', what: error.message, done: 'This page and later ones were not read.', fix })
    return undefined
  }
}
