import { basename } from 'node:path'
import type { Draft, DraftEdition } from '../draft.ts'
import type { Report } from '../problems.ts'
import type { Desk } from './desk.ts'
import { readEdition } from './feed/read-edition.ts'
import { readDocument } from './read/read-document.ts'
import { readDrafts } from './read-drafts.ts'
import { recognise } from './recognise.ts'
import { EditionError, type Source } from './source.ts'
import { isObject } from './values/own-value.ts'
import { walkFolder } from './walk-folder.ts'
import { guessSite, readSite } from './wordpress/read-site.ts'

/** The file that speaks for the whole paper is looked for among this many; it is `edition.json`, or one of few pages. */
const lookedThrough = 40

/** Opens a folder of item files, pages of feeds and pages of posts, in any mixture. */
export async function openFolder(folder: string, report: Report): Promise<Source> {
  const { edition, ownEdition } = await findEdition(folder, report)
  const desk = { report, edition, calendar: calendarOf(edition), local: true, ownEdition }
  return { edition, drafts: readFiles(folder, desk), folder, watch: [folder] }
}

/** Dates without zone are read in the edition's; the clock is read once, so that a build has one idea of the future. */
export function calendarOf({ timeZone }: DraftEdition) {
  return { now: Date.now(), ...(timeZone && { timeZone }) }
}

/** Goes file by file, so that one document at a time is in memory. */
async function* readFiles(folder: string, common: Omit<Desk, 'file' | 'modified'>): AsyncGenerator<Draft> {
  for await (const { path, name } of walkFolder(folder, common.report)) {
    const document = await readDocument(path, name, common.report)
    if (!document) continue
    yield* readDrafts(document.value, { ...common, file: name, modified: document.modified ?? common.calendar.now })
  }
}

type Found = { edition: DraftEdition; ownEdition: boolean }

/** Mistakes inside the files are reported when their articles are read; here only those of the paper's own facts. */
async function findEdition(folder: string, report: Report): Promise<Found> {
  const silent = () => undefined
  let guess: Found | undefined
  let count = 0
  for await (const { path, name } of walkFolder(folder, silent)) {
    if (count++ >= lookedThrough) break
    const document = await readDocument(path, name, silent)
    if (!document) continue
    const found = readFacts(document.value, name, report)
    if (found?.certain) return found
    guess ??= found
  }
  if (count === 0) throw new EditionError(`In the folder ${basename(folder)} (${folder}) is no JSON file.`)
  return guess ?? { edition: { sections: [], seeMore: [] }, ownEdition: false }
}

/** What one document says of the paper. A feed or an `edition.json` is certain; a post lets guess. */
export function readFacts(value: unknown, file: string, report: Report, address?: string) {
  const found = recognise(value)
  if (found.kind === 'edition' || (found.kind === 'feed' && isObject(value))) {
    const desk = startDesk(file, report, address)
    const ownEdition = isObject(value) && Object.hasOwn(value, '_broadsheet')
    return { edition: readEdition(value, desk), ownEdition, certain: true }
  }
  if (found.kind === 'site') return { edition: readSite(value), ownEdition: false, certain: true }
  if (found.kind === 'post') return { edition: guessSite(value), ownEdition: false, certain: false }
  if (found.kind !== 'posts') return undefined
  return { edition: guessSite(found.posts.find(isObject)), ownEdition: false, certain: false }
}

function startDesk(file: string, report: Report, address?: string): Desk {
  const now = Date.now()
  const edition = { sections: [], seeMore: [] }
  const local = address === undefined
  return {
    file,
    report,
    edition,
    calendar: { now },
    local,
    ownEdition: false,
    modified: now,
    ...(address && { address }),
  }
}
