import type { Draft } from '../draft.ts'
import type { Report } from '../problems.ts'
import type { Desk } from './desk.ts'
import { readDocument } from './read/read-document.ts'
import { readDrafts } from './read-drafts.ts'
import { calendarOf, type Facts, noFacts, readFacts } from './read-facts.ts'
import { EditionError, type Source } from './source.ts'
import { walkFolder } from './walk-folder.ts'

/** The file that speaks for the whole paper is looked for among this many; it is `edition.json`, or one of few pages. */
const lookedThrough = 40

/** Opens a folder of item files, pages of feeds and pages of posts, in any mixture. */
export async function openFolder(folder: string, report: Report): Promise<Source> {
  const { edition } = await findFacts(folder, report)
  const desk = { report, edition, calendar: calendarOf(edition), local: true }
  return { edition, drafts: readFiles(folder, desk), folder, watch: [folder] }
}

/** Goes file by file, so that one document at a time is in memory. */
async function* readFiles(folder: string, common: Omit<Desk, 'file' | 'modified'>): AsyncGenerator<Draft> {
  for await (const { path, name } of walkFolder(folder, common.report)) {
    const document = readDocument(path, name, common.report)
    if (!document) continue
    yield* readDrafts(document.value, { ...common, file: name, modified: document.modified ?? common.calendar.now })
  }
}

/** Mistakes inside the files are reported when their articles are read; here only those of the paper's own facts. */
async function findFacts(folder: string, report: Report): Promise<Facts> {
  const silent = () => undefined
  let guess: Facts | undefined
  let count = 0
  for await (const { path, name } of walkFolder(folder, silent)) {
    if (count++ >= lookedThrough) break
    const document = readDocument(path, name, silent)
    const facts = document && readFacts(document.value, name, report)
    if (facts?.certain) return facts
    guess ??= facts
  }
  if (count === 0) throw new EditionError(`There is no JSON file in the folder ${folder}.`)
  return guess ?? noFacts()
}
