import type { Edition, ListPage, Summary, Translation } from '../../edition/model.ts'
import type { Problem } from '../../edition/problem.ts'
import type { PlacedDraft } from '../place-draft.ts'
import type { Hosts } from './hosts.ts'
import type { Leads } from './report-lost.ts'
import type { Forme } from './site.ts'

/** What the main thread asks of a worker. */
export type Task =
  /** Compose the articles and keep them. */
  | { kind: 'compose'; placed: PlacedDraft[]; edition: Edition; seeMore: readonly string[] }
  /** Get ready to print: every page is printed with these.  */
  | ({ kind: 'prepare' } & Forme)
  | { kind: 'print-articles'; articles: ArticleOrder[] }
  | { kind: 'print-lists'; lists: ListOrder[] }
  /** The not-found page and the paper's own facts. */
  | { kind: 'print-rest' }
  | { kind: 'close' }

/** An article to print, with what stands around it. */
export type ArticleOrder = {
  slug: string
  /** Where it came from, for messages. */
  file: string
  path: string
  bodyPath: string
  related: Summary[]
  next?: Summary
  translations: Translation[]
}

/** A list page to print, under its address and, for some newest pages, one more number. */
export type ListOrder = { page: ListPage; alias?: number }

/**
 * What a worker answers: `summaries` of what it composed and their key `points` as plain text, in the order given; where
 * what it printed leads to.
 */
export type Answer = { summaries: Summary[]; points: string[][]; problems: Problem[]; hosts: Hosts; leads: Leads[] }
