import type { DraftPlace } from '../../draft.ts'
import { isObject, own, ownList, ownText } from '../values/own-value.ts'
import { decodeSlug } from '../values/decode-slug.ts'
import { plainName, plainText } from '../values/plain-text.ts'
import { safeAddress } from '../values/safe-address.ts'

/** Where plug-ins for several authors (Newspack, Co-Authors Plus, PublishPress) list people as objects. */
const lists = ['newspack_author_info', 'coauthors', 'authors', 'multiple_authors']

/** Who signs a post: co-authors first, then the user who owns it, then what Yoast tells search engines. */
export function readPostAuthors(post: unknown): DraftPlace[] {
  const candidates = [
    ...lists.map(field => ownList(post, field)),
    ownList(post, '_embedded', 'wp:term')
      .flat()
      .filter(term => ownText(term, 'taxonomy') === 'author'),
    ownList(post, '_embedded', 'author'),
    [own(post, 'author')],
    [{ name: ownText(post, 'yoast_head_json', 'author') }],
  ]
  for (const list of candidates) {
    const people = list.flatMap(readPerson)
    if (people.length > 0) return [...new Map(people.map(person => [person.name, person])).values()]
  }
  return []
}

/** Numbers and error objects (`{ code, message }`) are no people. */
function readPerson(value: unknown): DraftPlace[] {
  if (!isObject(value)) return []
  const name = plainName(ownText(value, 'display_name') ?? ownText(value, 'name') ?? '')
  if (!name) return []
  // Co-Authors Plus gives guests the prefix `cap-`.
  const slug = decodeSlug(ownText(value, 'slug') ?? ownText(value, 'user_nicename') ?? '').replace(/^cap-/, '')
  const url = safeAddress(ownText(value, 'url') ?? ownText(value, 'user_url') ?? ownText(value, 'website') ?? '')
  const bio = plainText(ownText(value, 'description') ?? ownText(value, 'bio') ?? '')
  return [{ name, ...(slug && { slug }), ...(url && { url }), ...(bio && { bio }) }]
}
