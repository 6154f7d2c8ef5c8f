import type { DraftEdition } from '../draft.ts'
import type { Report } from '../problems.ts'
import { readEdition } from './feed/read-edition.ts'
import { recognise } from './recognise.ts'
import { isObject } from './values/own-value.ts'
import type { Calendar } from './values/parse-date.ts'
import { guessSite, readSite } from './wordpress/read-site.ts'

/** What one document says of the paper as a whole. */
export type Facts = {
  edition: DraftEdition
  /** False when it was only gathered from a post. */
  certain: boolean
}

/** An edition of which nothing is known. */
export const noFacts = (): Facts => ({ edition: { sections: [], seeMore: [] }, certain: false })

/** Reads the paper's own facts from a document; its articles are passed over. `address` is where it came from on the web. */
export function readFacts(value: unknown, file: string, report: Report, address?: string): Facts | undefined {
  const found = recognise(value)
  if (found.kind === 'edition' || (found.kind === 'feed' && isObject(value))) {
    const now = Date.now()
    const common = { file, report, edition: noFacts().edition, calendar: { now }, modified: now }
    const desk = { ...common, local: address === undefined, ...(address && { address }) }
    return { edition: readEdition(value, desk), certain: true }
  }
  if (found.kind === 'site') return { edition: readSite(value), certain: true }
  if (found.kind === 'post') return { edition: guessSite(value), certain: false }
  if (found.kind !== 'posts') return undefined
  return { edition: guessSite(found.posts.find(isObject)), certain: false }
}

/** Dates without zone are read in the edition's; the clock is read once, so that a build has one idea of the future. */
export function calendarOf({ timeZone }: DraftEdition): Calendar {
  return { now: Date.now(), ...(timeZone && { timeZone }) }
}
