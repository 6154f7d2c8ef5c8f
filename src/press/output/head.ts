import { articleAddress, listAddress, previewOf } from '../../edition/addresses.ts'
import type { Article, Edition, ListPage, Picture } from '../../edition/model.ts'
import { escapeAttribute, toSafeJson } from './document.ts'
import {
  absolute,
  describeArticle,
  describeTrail,
  pictureAddress,
  trailOfArticle,
  trailOfList,
} from './structured-data.ts'

/**
 * What only crawlers and link previews read: Open Graph, Twitter card, structured data, other languages. Title,
 * description and canonical come from the page's own components, because they follow the reader from page to page.
 * `desks` holds the slugs of authors that are no persons.
 */
export function articleHead(
  article: Article,
  edition: Edition,
  base: string,
  isInMedia: (src: string) => boolean = () => false,
  desks: ReadonlySet<string> = new Set(),
): string {
  const url = article.url ?? absolute(edition, base, articleAddress(article.slug))
  const hero = article.hero && findPreview(article.hero, isInMedia)
  const image = hero && pictureAddress(edition, base, hero.src)
  return [
    property('og:type', 'article'),
    property('og:site_name', edition.title),
    property('og:title', article.headline),
    property('og:description', article.standfirst),
    property('og:url', url),
    property('og:locale', localeOf(article.lang)),
    property('og:image', image),
    property('og:image:alt', image && hero?.alt),
    property('og:image:width', image && hero?.width?.toString()),
    property('og:image:height', image && hero?.height?.toString()),
    property('article:published_time', article.published),
    property('article:modified_time', article.updated),
    property('article:section', article.section?.name),
    ...article.topics.map(topic => property('article:tag', topic.name)),
    named('twitter:card', image ? 'summary_large_image' : 'summary'),
    ...alternates(article, edition, base),
    jsonLd(describeArticle(article, edition, base, desks)),
    jsonLd(describeTrail(trailOfArticle(article, edition), edition, base)),
  ].join('')
}

/** Link previews show no SVG: its copy in pixels, where the edition brings one along, of the same shape. */
function findPreview(hero: Picture, isInMedia: (src: string) => boolean): Picture {
  const preview = previewOf(hero.src)
  return preview !== hero.src && isInMedia(preview) ? { ...hero, src: preview } : hero
}

/** The same for a page of a list. */
export function listHead(page: ListPage, edition: Edition, base: string): string {
  const address = listAddress(page.place ? { kind: page.kind, slug: page.place.slug } : page, page.number)
  const trail = trailOfList(page, edition)
  return [
    property('og:type', 'website'),
    property('og:site_name', edition.title),
    property('og:title', page.place?.name ?? edition.title),
    property('og:description', page.place?.bio ?? edition.description),
    property('og:url', absolute(edition, base, address)),
    property('og:locale', localeOf(edition.lang)),
    named('twitter:card', 'summary'),
    trail.length > 1 ? jsonLd(describeTrail(trail, edition, base)) : '',
  ].join('')
}

/**
 * Open Graph wants a language and a territory. The tag's own is best; else the script says where most of its readers
 * are, as Unicode counts them (`zh-Hant` is `zh_TW`, `zh-Hans` is `zh_CN`). A language alone names no territory.
 */
function localeOf(tag: string): string | undefined {
  const { language, region, script } = new Intl.Locale(tag)
  const territory = region ?? (script && new Intl.Locale(tag).maximize().region)
  return territory && `${language}_${territory}`
}

/** `hreflang` needs absolute addresses and every version, this one included. */
function alternates(article: Article, edition: Edition, base: string): string[] {
  if (article.translations.length === 0) return []
  return [article, ...article.translations].map(({ lang, slug }) => {
    const href = absolute(edition, base, articleAddress(slug))
    return href ? `<link rel="alternate" hreflang="${escapeAttribute(lang)}" href="${escapeAttribute(href)}">` : ''
  })
}

function property(name: string, content: string | undefined): string {
  return content ? `<meta property="${name}" content="${escapeAttribute(content)}">` : ''
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeAttribute(content)}">`
}

/** A data block: not run, so not a script to the content security policy. */
function jsonLd(value: object): string {
  return `<script type="application/ld+json">${toSafeJson(value)}</script>`
}
