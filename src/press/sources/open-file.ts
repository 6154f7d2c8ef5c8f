import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../../edition/problem.ts'
import type { Report } from '../problems.ts'
import type { Desk } from './desk.ts'
import { readDocument } from './read/read-document.ts'
import { calendarOf, noFacts, readFacts } from './read-facts.ts'
import { refuseUnreadable } from './refuse-unreadable.ts'
import { EditionError, type Source } from './source.ts'
import { readFeedPages } from './web/feed-pages.ts'
import type { Pace } from './web/fetch-document.ts'

/** Opens one file: a feed, our own edition, WordPress posts, or a single article. */
export async function openFile(path: string, report: Report, pace: Pace): Promise<Source> {
  const name = basename(path)
  const problems: Problem[] = []
  const document = readDocument(path, name, problem => problems.push(problem))
  if (!document) throw new EditionError(`${name} cannot be used. ${problems.at(-1)?.what} ${problems.at(-1)?.fix}`)
  problems.forEach(report)
  refuseUnreadable(document.value, name)

  const { edition } = readFacts(document.value, name, report) ?? noFacts()
  const modified = document.modified ?? Date.now()
  const desk: Desk = { file: name, report, edition, calendar: calendarOf(edition), local: true, modified }
  const folder = dirname(path)
  const media = edition.own && (await stat(join(folder, 'media')).catch(() => undefined))
  const drafts = readFeedPages(document.value, desk, pace)
  return { edition, drafts, watch: [path], ...(media && media.isDirectory() && { folder }) }
}
