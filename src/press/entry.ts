import type { Place, Summary } from '../edition/model.ts'

/**
 * What the press keeps of each article while it arranges the paper: enough for every list, link and neighbour, and
 * nothing of the body, so that memory grows by about a kilobyte a story.
 */
export type Entry = {
  summary: Summary
  topics: Place[]
  /** Key points as plain text, for the search. */
  points: string[]
  /** Ids, slugs or addresses, in the editor's order. */
  related: string[]
  translations: string[]
  /** Everything a link may call this article by: id, slug, address, aliases. */
  names: string[]
  /** For messages. */
  file: string
  path: string
  /** Of the body, relative to `path`. */
  bodyPath: string
}
