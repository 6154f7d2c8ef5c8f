import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Draft } from '../draft.ts'
import type { Problem } from '../../edition/problem.ts'
import type { Report } from '../problems.ts'
import type { Desk } from './desk.ts'
import { calendarOf, readFacts } from './open-folder.ts'
import { readDocument } from './read/read-document.ts'
import { readDrafts } from './read-drafts.ts'
import { recognise } from './recognise.ts'
import { EditionError, type Source } from './source.ts'

/** Opens one file: a feed, our own edition, WordPress posts, or a single article. */
export async function openFile(path: string, report: Report): Promise<Source> {
  const name = basename(path)
  const problems: Problem[] = []
  const document = await readDocument(path, name, problem => problems.push(problem))
  if (!document)
    throw new EditionError(
      `Nothing can be read from ${name}. ${problems.map(({ what, fix }) => `${what} ${fix}`).join(' ')}`,
    )
  problems.forEach(report)

  const found = recognise(document.value)
  if (found.kind === 'unknown') throw new EditionError(`Nothing can be read from ${name}. ${found.what}`)
  if (found.kind === 'foreign' || found.kind === 'site') throw new EditionError(`In ${name} are no articles.`)
  const facts = readFacts(document.value, name, report)
  const edition = facts?.edition ?? { sections: [], seeMore: [] }
  const ownEdition = facts?.ownEdition ?? false
  const modified = document.modified ?? Date.now()
  const desk: Desk = { file: name, report, edition, calendar: calendarOf(edition), local: true, ownEdition, modified }
  const folder = dirname(path)
  const hasMedia = ownEdition && (await stat(join(folder, 'media')).catch(() => undefined))?.isDirectory()
  return { edition, drafts: readAll(document.value, desk), watch: [path], ...(hasMedia && { folder }) }
}

async function* readAll(document: unknown, desk: Desk): AsyncGenerator<Draft> {
  yield* readDrafts(document, desk)
}
