import type { Article } from '../../edition/model.ts'
import type { Composed } from '../compose-article.ts'
import { type Links, linkArticles, linkInline, linkKey } from './link-articles.ts'
import type { ArticleOrder } from './tasks.ts'

/**
 * Completes an article with what stands around it, and turns its links to other articles of the edition into
 * addresses inside it. Changes the blocks of `composed` in place: it is used once.
 */
export function completeArticle(composed: Composed, order: ArticleOrder, links: Links): Article {
  const find = (href: string) => links.get(linkKey(href))
  linkArticles(composed.body, find)
  for (const point of composed.keyPoints) linkInline(point, find)
  const { related, next, translations } = order
  return { ...composed, related, ...(next && { next }), translations }
}
