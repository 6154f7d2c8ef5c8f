/** What the body builder must know of the article around a body. */
export type BodyContext = {
  /**
   * Absolute address against which relative ones resolve. Without it, root-relative and `media/…` addresses are kept
   * as paths of this edition (`/article/x`, `/media/x.svg`).
   */
  base?: string
  /** The article's language, BCP 47. */
  lang: string
  /** Phrases that open an inline related link, in addition to the built-in ones. */
  seeMore: readonly string[]
  /**
   * True when the source gives key points of its own: a list before the first paragraph is then part of the story.
   * Otherwise it is taken for the key points.
   */
  hasKeyPoints?: boolean
  /** Called once for each kind of thing that an editor can mend. */
  report: (what: string, done: string, fix: string) => void
}
