import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute, classesOf, hasClass } from '../../tree/attributes.ts'
import { findElement, findTag } from '../../tree/find.ts'
import { element } from '../../tree/make.ts'
import { rewriteChildren } from '../../tree/rewrite.ts'
import { isBlank, textContent } from '../../tree/text-content.ts'

/** Quotations that a site's script would turn into the post they quote; some keep its address in an attribute. */
const addressOf = new Map<string, string>([
  ['twitter-tweet', ''],
  ['twitter-video', ''],
  ['instagram-media', 'dataInstgrmPermalink'],
  ['tiktok-embed', 'cite'],
  ['bluesky-embed', ''],
  ['text-post-media', 'dataTextPostPermalink'],
  ['mastodon-embed', 'dataEmbedUrl'],
  ['reddit-embed-bq', ''],
  ['reddit-card', ''],
  ['fb-post', 'dataHref'],
  ['fb-video', 'dataHref'],
])

/**
 * Reads quoted posts as a player whose title is the words of the post, the address of a player on a line of its own
 * as that player, and the quoted page of another WordPress site as a link to it.
 */
export const quotedPosts: Rule = tree =>
  rewriteChildren(tree, children => {
    if (!children.some(isQuoting)) return children
    const pages = children.some(isQuotedPage)
    return children.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node]
      // The frame beside a quoted page shows the same page once more.
      if (pages && node.tagName === 'iframe' && hasClass(node, 'wp-embedded-content')) return []
      if (isQuotedPage(node)) return [element('p', {}, node.children.flatMap(inLine))]
      return [post(node) ?? address(node) ?? node]
    })
  })

const isQuoting = (node: ElementContent) =>
  node.type === 'element' && (classesOf(node).length > 0 || node.tagName === 'figure')

const isQuotedPage = (node: ElementContent) =>
  node.type === 'element' && node.tagName === 'blockquote' && hasClass(node, 'wp-embedded-content')

const inLine = (node: ElementContent): ElementContent[] =>
  node.type === 'element' && node.tagName === 'p' ? node.children : [node]

function post(node: Element): Element | undefined {
  const name = classesOf(node).find(one => addressOf.has(String(one)))
  if (name === undefined || findTag(node.children, 'iframe', 'video') !== undefined) return undefined
  const src = attribute(node, addressOf.get(String(name)) ?? '') ?? lastLink(node.children)
  if (src === undefined || !/^(?:https?:)?\/\//.test(src)) return undefined
  return element('iframe', { src, title: wordsOf(node) }, [])
}

/** A post ends with the link to itself. */
function lastLink(nodes: readonly ElementContent[]): string | undefined {
  let last: string | undefined
  findElement(nodes, child => {
    if (child.tagName === 'a') last = attribute(child, 'href') ?? last
    return false
  })
  return last
}

const wordsOf = (node: Element) =>
  node.children
    .map(child => textContent([child]).trim())
    .filter(words => words !== '')
    .join(' ')

/** `<figure class="wp-block-embed"><div>https://…</div></figure>`, or our own `<figure class="embed">` around a link. */
function address(node: Element): Element | undefined {
  const block = hasClass(node, 'wp-block-embed', 'embed')
  if (!block && !hasClass(node, 'wp-block-embed__wrapper')) return undefined
  const holders = block ? node.children : [node]
  const holder = holders.find(child => !isBlank(child))
  if (holder?.type !== 'element' || holder.tagName === 'figcaption') return undefined
  const link = holder.tagName === 'a' ? holder : findTag(holder.children, 'a')
  const words = textContent([holder]).trim()
  const src = link === undefined ? words : (attribute(link, 'href') ?? '')
  if (!/^(?:https?:)?\/\/\S+$/.test(src) || findTag(holder.children, 'iframe', 'img', 'p') !== undefined)
    return undefined
  const title = words === src || words === '' ? {} : { title: words }
  const player = element('iframe', { src, ...title }, [])
  return block ? { ...node, children: node.children.map(child => (child === holder ? player : child)) } : player
}
