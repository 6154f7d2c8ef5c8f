import type { Draft, DraftEdition } from '../draft.ts'

/** What `openEdition` hands to the press: the paper as a whole at once, its articles one after another. */
export type Source = {
  edition: DraftEdition
  /** Can be gone through once. */
  drafts: AsyncIterable<Draft>
  /** Absolute folder whose `media/` is copied, when the source is a folder. */
  folder?: string
  /** Absolute files and folders to watch; empty when the source is on the web. */
  watch: string[]
}

/** Thrown when nothing at all can be read. The message is for the person who set `EDITION`. */
export class EditionError extends Error {
  override name = 'EditionError'
}
