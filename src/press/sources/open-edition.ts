import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Draft } from '../draft.ts'
import { limitFloods, type Report } from '../problems.ts'
import { openFile } from './open-file.ts'
import { openFolder } from './open-folder.ts'
import { why } from './read/read-document.ts'
import { withoutRepeats } from './read-drafts.ts'
import { EditionError, type Source } from './source.ts'
import { safeAddress } from './values/safe-address.ts'
import { type Pace, politePace } from './web/fetch-document.ts'
import { openAddress } from './web/open-address.ts'

export type { Report } from '../problems.ts'
export type { Source } from './source.ts'

type Options = {
  /** Folder for the pages of a live site. */
  cache?: string
  /** How patiently sites are asked. */
  pace?: Partial<Pace>
}

/**
 * Opens what `EDITION` names: a folder, a file or an http(s) address, in our own format, as JSON Feed or as WordPress
 * posts, which is found out by looking. What is wrong with it is reported, in bounded number; `EditionError` is thrown
 * only when nothing at all can be read. Pages fetched from a live site are kept in the folder `cache` until all are there.
 */
export async function openEdition(where: string, report: Report, options: Options = {}): Promise<Source> {
  const weir = limitFloods(report)
  const source = await open(where, weir.report, options)
  return { ...source, drafts: flushing(withoutRepeats(source.drafts, weir.report), weir.flush) }
}

async function open(where: string, report: Report, { cache, pace }: Options): Promise<Source> {
  const patience = { ...politePace, ...pace }
  if (/^https?:/i.test(where.trim())) {
    const address = safeAddress(where)
    if (!address) throw new EditionError(`${where} is no web address.`)
    return openAddress(address, report, patience, cache)
  }
  const path = resolve(where)
  const entry = await stat(path).catch((error: unknown) => {
    throw new EditionError(`The edition ${where} cannot be opened: ${why(error)}.`)
  })
  if (entry.isDirectory()) return openFolder(path, report)
  // A pipe or a device may never end.
  if (!entry.isFile()) throw new EditionError(`The edition ${where} is neither a file nor a folder.`)
  return openFile(path, report, patience)
}

/** Counts of repeated problems are told when the last article is read, or when nobody wants more. */
async function* flushing(drafts: AsyncIterable<Draft>, flush: () => void): AsyncGenerator<Draft> {
  try {
    yield* drafts
  } finally {
    flush()
  }
}
