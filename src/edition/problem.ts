/**
 * Something in a newsroom's input that is not as it should be, in words an editor can act on. Listed at the end
 * of a build and in `report.json`.
 */
export type Problem = {
  /** The file or address it came from, as the editor knows it. */
  file: string
  /** JSON path inside the file, `$` for the whole: `$.items[3].title`. */
  path: string
  /** What is wrong. */
  what: string
  /** What the press did about it. */
  done: string
  /** How to mend it. */
  fix: string
}
