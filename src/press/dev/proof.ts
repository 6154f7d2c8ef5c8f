import {
  articleData,
  editionData,
  libraryAddress,
  type ListName,
  listAddress,
  listData,
  articleAddress,
  newestData,
  searchAddress,
  settingsAddress,
} from '../../edition/addresses.ts'
import type { Article, Edition } from '../../edition/model.ts'
import type { Problem } from '../../edition/problem.ts'
import { textOf } from '../body/text-of.ts'
import { type Composed, composeArticle } from '../compose-article.ts'
import { arrange } from '../edition/arrange.ts'
import { findUnknownNames } from '../edition/find-by-name.ts'
import { searchFiles } from '../edition/search-files.ts'
import type { Entry } from '../entry.ts'
import { articleHead, listHead } from '../output/head.ts'
import { Desk, findDesks, toEdition } from '../place-draft.ts'
import { completeArticle } from '../printing/complete-article.ts'
import { toSummary } from '../printing/to-summary.ts'
import { limitFloods } from '../problems.ts'
import { toEntry, toLinks, toOrders } from '../set-entries.ts'
import { openEdition } from '../sources/open-edition.ts'
import { newestStories } from '../offline/list-edition-files.ts'
import type { Newest } from '../../edition/keeping.ts'

/** One page as development serves it. */
export type ProofPage = { files: Record<string, unknown>; head: string; lang: string; dir?: 'rtl' }

/** A whole edition in memory: what a build would print, made when it is asked for. */
export type Proof = {
  edition: Edition
  /** Newest first. */
  articles: Article[]
  problems: Problem[]
  /** Absolute files and folders to watch, and the folder that holds `media/`. */
  watch: string[]
  folder?: string
  /** The content of a data file. */
  data(address: string): unknown
  /** The page at an address, without base path. */
  page(address: string): ProofPage | undefined
}

/** Reads and arranges an edition in this thread. Throws EditionError when nothing can be read at all. */
export async function makeProof(where: string, base: string, cache: string, siteUrl?: string): Promise<Proof> {
  const problems: Problem[] = []
  const report = (problem: Problem) => problems.push(problem)
  const source = await openEdition(where, report, { cache })
  const found = limitFloods(report)
  const desk = new Desk(source.edition)
  const draftEdition = toEdition(source.edition, [], siteUrl)
  const composed = new Map<string, Composed>()
  const entries: Entry[] = []
  for await (const draft of source.drafts) {
    const placed = desk.place(draft)
    const article = composeArticle(placed, draftEdition, source.edition.seeMore, found.report)
    composed.set(article.slug, article)
    entries.push(toEntry(placed, toSummary(article), article.keyPoints.map(textOf)))
  }
  for (const problem of findUnknownNames(entries)) found.report(problem)
  found.flush()
  const places = desk.places()
  const edition = toEdition(source.edition, places.sections, siteUrl)
  const paper = arrange(edition, entries, places)
  const links = toLinks(paper)
  const desks = findDesks(source.edition, places.authors)

  const files = new Map<string, unknown>([[editionData, edition]])
  const pages = new Map<string, ProofPage>()
  const own = { [editionData]: edition }
  const articles: Article[] = []
  for (const order of toOrders(paper)) {
    const found = composed.get(order.slug)
    if (!found) continue
    const article = completeArticle(found, order, links)
    articles.push(article)
    const address = articleData(article.slug)
    files.set(address, article)
    const { lang, dir } = article
    const head = articleHead(article, edition, base, undefined, desks)
    pages.set(articleAddress(article.slug), { files: { ...own, [address]: article }, head, lang, ...(dir && { dir }) })
  }
  for (const { page, alias } of paper.lists) {
    const name: ListName = page.place ? { kind: page.kind, slug: page.place.slug } : { kind: page.kind }
    for (const number of alias === undefined ? [page.number] : [page.number, alias]) {
      const address = listData(name, number)
      files.set(address, page)
      const head = listHead(page, edition, base)
      pages.set(listAddress(name, number), { files: { ...own, [address]: page }, head, lang: edition.lang })
    }
  }
  for (const { address, content } of searchFiles(paper.entries)) files.set(address, content)
  for (const address of [searchAddress, libraryAddress, settingsAddress])
    pages.set(address, { files: own, head: '', lang: edition.lang })
  // Without an app's name: a page that is being worked on is never told that it is old.
  files.set(newestData, { app: '', edition: '', stories: newestStories(paper) } satisfies Newest)
  return {
    edition,
    articles,
    problems,
    watch: source.watch,
    ...(source.folder && { folder: source.folder }),
    data: address => files.get(address),
    page: address => pages.get(address),
  }
}
