import type { Content, Inline } from '../../edition/blocks.ts'
import { articleAddress } from '../../edition/addresses.ts'

/** Every name an article of the edition goes by, as `linkKey` spells it, with its slug. */
export type Links = ReadonlyMap<string, string>

/** Finds the slug of the edition's article that an address leads to. */
export type FindSlug = (href: string) => string | undefined

/**
 * One spelling for all the ways a site links one page: scheme, www, trailing slash, query and case of host do not
 * count. WordPress's `?p=57` is the exception: there the query is the name.
 */
export function linkKey(href: string): string {
  const post = /[?&]p=(\d+)/.exec(href)
  const address = href.replace(/[?#].*$/, '').replace(/^https?:\/\/(www\.)?/i, '//') + (post ? `?p=${post[1]}` : '')
  const host = /^\/\/[^/]*/.exec(address)?.[0] ?? ''
  return host.toLowerCase() + address.slice(host.length).replace(/\/+$/, '')
}

/** Turns links to articles of this edition into addresses inside it, in place, fragments kept. */
export function linkArticles(blocks: readonly Content[], find: FindSlug): void {
  for (const block of blocks) linkContent(block, find)
}

function linkContent(block: Content, find: FindSlug): void {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return linkInline(block.text, find)
    case 'pull-quote':
      linkInline(block.text, find)
      return linkInline(block.cite ?? [], find)
    case 'list':
      return block.items.forEach(item => linkArticles(item, find))
    case 'quote':
      linkArticles(block.content, find)
      return linkInline(block.cite ?? [], find)
    case 'aside':
      linkInline(block.title ?? [], find)
      return linkArticles(block.content, find)
    case 'figure':
      return linkInline(block.picture.caption ?? [], find)
    case 'gallery':
      linkInline(block.caption ?? [], find)
      return block.pictures.forEach(picture => linkInline(picture.caption ?? [], find))
    case 'table':
      linkInline(block.caption ?? [], find)
      return [...block.head, ...block.rows].flat().forEach(cell => linkInline(cell.text, find))
    case 'related':
      block.href = inEdition(block.href, find)
      return
    case 'code':
    case 'rule':
    case 'embed':
  }
}

/** The same for the links of running text. */
export function linkInline(text: readonly Inline[], find: FindSlug): void {
  for (const part of text) {
    if (typeof part === 'string' || part.kind === 'break') continue
    if (part.kind === 'link') part.href = inEdition(part.href, find)
    linkInline(part.text, find)
  }
}

function inEdition(href: string, find: FindSlug): string {
  const slug = find(href)
  return slug === undefined ? href : articleAddress(slug) + (/#.*$/.exec(href)?.[0] ?? '')
}
