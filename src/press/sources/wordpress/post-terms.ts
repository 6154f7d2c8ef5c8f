import type { DraftPlace } from '../../draft.ts'
import { isObject, own, ownList, ownText } from '../values/own-value.ts'
import { decodeSlug } from '../values/decode-slug.ts'
import { plainName } from '../values/plain-text.ts'

type Term = DraftPlace & { id?: string; taxonomy: string }

/** A post's section and topics. `unnamed` is true when the export has its terms only as numbers. */
export type Terms = { section?: DraftPlace; topics: DraftPlace[]; unnamed: boolean }

/** The first category is the section; further ones join the tags as topics. “Uncategorized” is neither. */
export function readTerms(post: unknown): Terms {
  const embedded = embeddedTerms(post)
  const terms = embedded.length > 0 ? embedded : substituteTerms(post)
  const primary = ownText(post, 'meta', '_yoast_wpseo_primary_category') ?? ownText(post, 'primary_category')
  const categories = terms.filter(
    ({ taxonomy, slug }) => taxonomy === 'category' && !/^uncategori[sz]ed/.test(slug ?? ''),
  )
  const section = categories.find(({ id }) => id === primary) ?? categories[0]
  const tags = terms.filter(({ taxonomy }) => taxonomy === 'post_tag')
  const topics = [...tags, ...categories.filter(category => category !== section)]
  const numbers = ownList(post, 'categories').length + ownList(post, 'tags').length
  return {
    ...(section && { section: toPlace(section) }),
    topics: [...new Map(topics.map(topic => [topic.name.toLowerCase(), toPlace(topic)])).values()],
    unnamed: terms.length === 0 && numbers > 0 && !isObject(own(post, '_embedded')),
  }
}

/** The terms under `wp:term`, one list for each taxonomy. What is no term, an error for example, is passed over. */
function embeddedTerms(post: unknown): Term[] {
  return ownList(post, '_embedded', 'wp:term')
    .flat()
    .flatMap(term => {
      const name = plainName(ownText(term, 'name') ?? '')
      const taxonomy = ownText(term, 'taxonomy') ?? ''
      const slug = decodeSlug(ownText(term, 'slug') ?? '')
      const id = ownText(term, 'id')
      return name ? [{ name, taxonomy, ...(slug && { slug }), ...(id && { id }) }] : []
    })
}

/** Without `_embed`, names come from the search-engine data of Yoast, or from the class names of WordPress 6.7. */
function substituteTerms(post: unknown): Term[] {
  const graph = ownList(post, 'yoast_head_json', 'schema', '@graph')
  const article = graph.find(node => ownList(node, 'articleSection').length + ownList(node, 'keywords').length > 0)
  const named = [
    ...ownList(article, 'articleSection').map(name => ({ name, taxonomy: 'category' })),
    ...ownList(article, 'keywords').map(name => ({ name, taxonomy: 'post_tag' })),
  ].flatMap(({ name, taxonomy }) =>
    typeof name === 'string' && name.trim() ? [{ name: plainName(name), taxonomy }] : [],
  )
  if (named.length > 0) return named
  return ownList(post, 'class_list').flatMap(entry => {
    const [, kind, slug] = typeof entry === 'string' ? (/^(category|tag)-(.+)$/.exec(entry) ?? []) : []
    return kind && slug ? [{ ...nameSlug(slug), taxonomy: kind === 'tag' ? 'post_tag' : kind }] : []
  })
}

function nameSlug(encoded: string): { name: string; slug: string } {
  const slug = decodeSlug(encoded)
  const words = slug.replaceAll('-', ' ')
  return { name: words.charAt(0).toUpperCase() + words.slice(1), slug }
}

function toPlace({ name, slug }: Term): DraftPlace {
  return { name, ...(slug && { slug }) }
}
