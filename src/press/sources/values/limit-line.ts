import { type Desk, tell } from '../desk.ts'

/** The longest that the lines of a page may be, in characters. Real ones stay far below; exports gone wrong do not. */
export const longestHeadline = 400
export const longestStandfirst = 2000
export const longestName = 150

/** Cuts a clean line that is absurdly long, at a space where there is one, and tells so. */
export function limitLine(line: string, limit: number, path: string, desk: Desk): string {
  if (line.length <= limit) return line
  const what = `The text is ${line.length} characters long.`
  tell(desk, path, what, `It was cut after ${limit} characters.`, 'Shorten it, or put it into the body of the article.')
  const cut = line.slice(0, limit)
  const lastSpace = cut.lastIndexOf(' ')
  // A cut through a pair of surrogates would leave half a sign.
  return `${(lastSpace > limit / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`
}
