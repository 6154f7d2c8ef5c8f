import type * as v from 'valibot'
import type { authorSchema } from '../../../edition/input-schema.ts'
import type { DraftPlace } from '../../draft.ts'
import { type Desk, tell } from '../desk.ts'
import { cleanLine } from '../values/clean-text.ts'
import { limitLine, longestName } from '../values/limit-line.ts'
import { limitList } from '../values/limit-list.ts'
import type { Kept } from '../values/read-fields.ts'
import { safeAddress } from '../values/safe-address.ts'

type Signed = {
  authors?: Kept<v.InferOutput<typeof authorSchema>>[]
  author?: Kept<v.InferOutput<typeof authorSchema>>
}

/** The authors of an item or a whole feed: `authors` of JSON Feed 1.1, else `author` of 1.0. Names are text. */
export function readAuthors({ authors, author }: Signed, path: string, desk: Desk, base?: string): DraftPlace[] {
  const people = new Map<string, DraftPlace>()
  const several = authors !== undefined && authors.length > 0
  const entries = several ? authors : author ? [author] : []
  entries.forEach((entry, index) => {
    const at = several ? `${path}.authors[${index}]` : `${path}.author`
    const name = limitLine(cleanLine(entry.name ?? ''), longestName, `${at}.name`, desk)
    if (!name) {
      tell(desk, at, 'The author has no name.', 'The author was left out.', 'Give the author’s “name”.')
      return
    }
    const url = entry.url?.trim() ? safeAddress(entry.url, base) : undefined
    if (entry.url?.trim() && !url) {
      const what = `“${cleanLine(entry.url).slice(0, 80)}” is no web address.`
      tell(desk, `${at}.url`, what, 'The author is printed without it.', 'Give an address that begins with https://.')
    }
    if (!people.has(name)) people.set(name, { name, ...(url && { url }) })
  })
  return limitList([...people.values()], `${path}.authors`, desk)
}

/** Tags as topics. They are text: what looks like markup is kept as it stands. */
export function readTopics(tags: string[] | undefined, path: string, desk: Desk): DraftPlace[] {
  const names = new Map<string, string>()
  for (const [index, tag] of (tags ?? []).entries()) {
    const name = limitLine(cleanLine(tag).replace(/^#(?=\p{L})/u, ''), longestName, `${path}[${index}]`, desk)
    if (name) names.set(name.toLowerCase(), name)
  }
  return limitList([...names.values()], path, desk).map(name => ({ name }))
}
