import { articleAddress, listAddress, withBase } from '../../edition/addresses.ts'
import type { Article, Edition, ListPage } from '../../edition/model.ts'

/** Turns an address of the site into the absolute one that crawlers want; undefined while the site is not known. */
export function absolute(edition: Edition, base: string, address: string): string | undefined {
  return edition.url && new URL(withBase(base, address), edition.url).href
}

/** Where other sites find a picture: absolute where it can be. */
export function pictureAddress(edition: Edition, base: string, src: string): string {
  return src.startsWith('/') ? (absolute(edition, base, src) ?? withBase(base, src)) : src
}

/** schema.org NewsArticle; `desks` holds the slugs of authors that are no persons. https://developers.google.com/search/docs/appearance/structured-data/article */
export function describeArticle(article: Article, edition: Edition, base: string, desks: ReadonlySet<string>): object {
  const url = article.url ?? absolute(edition, base, articleAddress(article.slug))
  const image = article.hero && pictureAddress(edition, base, article.hero.src)
  return omitEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst,
    inLanguage: article.lang,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    author: article.authors.map(author => ({
      '@type': desks.has(author.slug) ? 'Organization' : 'Person',
      name: author.name,
      url: absolute(edition, base, listAddress({ kind: 'author', slug: author.slug })),
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: edition.title, url: edition.url },
    image: image && [image],
    articleSection: article.section?.name,
    keywords: article.topics.map(topic => topic.name),
    wordCount: article.length,
    mainEntityOfPage: url,
    isAccessibleForFree: true,
    correction: article.corrections.map(({ text, date }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: date,
    })),
  })
}

/** schema.org BreadcrumbList from the front page to here. */
export function describeTrail(trail: { name: string; address: string }[], edition: Edition, base: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, i) =>
      omitEmpty({ '@type': 'ListItem', position: i + 1, name, item: absolute(edition, base, address) }),
    ),
  }
}

/** The way from the front page to an article. */
export function trailOfArticle(article: Article, edition: Edition) {
  const trail = [{ name: edition.title, address: listAddress({ kind: 'front' }) }]
  const { section } = article
  if (section) trail.push({ name: section.name, address: listAddress({ kind: 'section', slug: section.slug }) })
  return [...trail, { name: article.headline, address: articleAddress(article.slug) }]
}

/** The way from the front page to a list. */
export function trailOfList(page: ListPage, edition: Edition) {
  const trail = [{ name: edition.title, address: listAddress({ kind: 'front' }) }]
  const { kind, place } = page
  return place ? [...trail, { name: place.name, address: listAddress({ kind, slug: place.slug }) }] : trail
}

function omitEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}
