import type { DraftEdition } from '../draft.ts'
import type { Report } from '../problems.ts'
import type { Calendar } from './values/parse-date.ts'

/** What every reader of a document must know while it reads. */
export type Desk = {
  /** The document as the editor knows it. */
  file: string
  report: Report
  edition: DraftEdition
  calendar: Calendar
  /** Where the document came from on the web, when it did. */
  address?: string
  /** True for a document on this machine, beside which the edition's own `media/` may lie. */
  local: boolean
  /** When the document was last changed, in milliseconds: the last resort for articles without a date. */
  modified: number
}

/** Reports a problem of the desk's document. */
export function tell(desk: Desk, path: string, what: string, done: string, fix: string): void {
  desk.report({ file: desk.file, path, what, done, fix })
}
