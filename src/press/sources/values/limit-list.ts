import { type Desk, tell } from '../desk.ts'

/** More names or links than this belong to no article: each would get a page of its own. */
const most = 100

/** Cuts a list that is absurdly long, and tells so. */
export function limitList<T>(list: T[], path: string, desk: Desk): T[] {
  if (list.length <= most) return list
  const done = `The first ${most} were kept.`
  tell(desk, path, `The list has ${list.length} entries.`, done, 'Keep the entries that matter to a reader.')
  return list.slice(0, most)
}
