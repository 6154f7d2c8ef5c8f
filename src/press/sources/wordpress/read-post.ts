import type { Draft } from '../../draft.ts'
import { type Desk, tell } from '../desk.ts'
import { firstWords } from '../values/first-words.ts'
import { unnamedLanguage } from '../values/guess-language.ts'
import { languageTag } from '../values/language.ts'
import { limitLine, longestHeadline, longestStandfirst } from '../values/limit-line.ts'
import { limitList } from '../values/limit-list.ts'
import { isObject, kindOf, own, ownText } from '../values/own-value.ts'
import { cleanLine } from '../values/clean-text.ts'
import { decodeSlug } from '../values/decode-slug.ts'
import { plainText } from '../values/plain-text.ts'
import { safeAddress } from '../values/safe-address.ts'
import { readPostAuthors } from './post-authors.ts'
import { readPostDates } from './post-date.ts'
import { readPostPicture } from './post-picture.ts'
import { readTerms } from './post-terms.ts'
import { readKeyPoints, readStandfirst } from './post-words.ts'
import { renderedHtml, renderedText } from './rendered.ts'

/** Content types of WordPress that are no articles. */
const noArticles = new Set([
  'attachment',
  'page',
  'revision',
  'nav_menu_item',
  'wp_block',
  'wp_template',
  'wp_navigation',
])

/** Reads one post of the WordPress REST API as it comes, with or without `_embed`. Nothing when it cannot be printed. */
export function readPost(post: unknown, path: string, desk: Desk): Draft | undefined {
  const leave = (at: string, what: string, fix: string) => tell(desk, path + at, what, 'The article was left out.', fix)
  if (!isObject(post)) {
    leave('', `Here stands ${kindOf(post)} where a post belongs.`, 'Export the posts again.')
    return undefined
  }
  const withheld = whyWithheld(post)
  if (withheld) {
    leave(...withheld)
    return undefined
  }
  const guid = safeAddress(ownText(post, 'guid', 'rendered') ?? ownText(post, 'guid') ?? '')
  const url = safeAddress(ownText(post, 'link') ?? '', desk.address) ?? guid
  const base = url ?? desk.address ?? desk.edition.url
  const html = renderedHtml(post, 'content')
  const headline = readHeadline(post, html, path, desk)
  if (!headline) {
    leave('.title', 'The post has neither headline nor text.', 'Give the post a title.')
    return undefined
  }
  const { published, updated } = readPostDates(post, path, desk, url)
  if (!published) {
    leave('.date_gmt', 'The post has no date that can be used.', 'Export the post again with “date_gmt”.')
    return undefined
  }
  if (!html.trim()) {
    const done = 'It is printed with its headline alone.'
    tell(desk, `${path}.content.rendered`, 'The post has no text.', done, 'Export the post again with its content.')
  }
  const terms = readTerms(post)
  if (terms.unnamed) reportUnnamed(path, desk)
  const slug = decodeSlug(ownText(post, 'slug') ?? '')
  const named = languageTag(ownText(post, 'lang') ?? ownText(post, 'yoast_head_json', 'og_locale') ?? '')
  const lang = named ?? unnamedLanguage(headline, { html }, desk)
  const standfirst = limitLine(readStandfirst(post, html) ?? '', longestStandfirst, `${path}.excerpt`, desk)
  const hero = readPostPicture(post, base)
  return {
    file: desk.file,
    path,
    bodyPath: typeof post.content === 'string' ? '.content' : '.content.rendered',
    id: cleanLine(ownText(post, 'id') ?? '') || url || slug || headline,
    ...(url && { url }),
    aliases: guid && guid !== url ? [guid] : [],
    ...(slug && { slug }),
    ...(lang && { lang }),
    headline,
    ...(standfirst && standfirst !== headline && { standfirst }),
    published,
    ...(updated && { updated }),
    authors: readPostAuthors(post),
    ...(terms.section && { section: terms.section }),
    topics: limitList(terms.topics, `${path}.tags`, desk),
    keyPointsHtml: readKeyPoints(post),
    corrections: [],
    ...(hero && { hero }),
    html,
    ...(base && { base }),
    related: [],
    translations: readTranslations(post),
    weight: own(post, 'sticky') === true ? 2 : 0,
  }
}

function whyWithheld(post: unknown): [path: string, what: string, fix: string] | undefined {
  const status = ownText(post, 'status') ?? 'publish'
  if (status !== 'publish') {
    return [
      '.status',
      `The post is not published (its status is “${status}”).`,
      'Publish the post, or leave it out of the export.',
    ]
  }
  if (own(post, 'content', 'protected') === true) {
    return ['.content.protected', 'The post is protected by a password.', 'Take the password off to print the article.']
  }
  const type = ownText(post, 'type') ?? 'post'
  if (!noArticles.has(type)) return undefined
  return ['.type', `This is no article but of type “${type}”.`, 'Export posts only: /wp-json/wp/v2/posts?_embed']
}

function readHeadline(post: unknown, html: string, path: string, desk: Desk): string {
  const headline = limitLine(renderedText(post, 'title'), longestHeadline, `${path}.title`, desk)
  if (headline) return headline
  const words = firstWords(plainText(html))
  if (words) {
    tell(
      desk,
      `${path}.title`,
      'The post has no headline.',
      'The first words of the text stand for it.',
      'Give the post a title.',
    )
  }
  return words
}

function reportUnnamed(path: string, desk: Desk): void {
  const what = 'The export names categories and tags only by number.'
  const fix = 'Export with names: add ?_embed to the address of the posts.'
  tell(desk, `${path}._embedded`, what, 'The article is printed without section and topics.', fix)
}

/** Polylang and its like: `{ "pt": 34, "en": 12 }`. */
function readTranslations(post: unknown): string[] {
  const translations = own(post, 'translations')
  if (!isObject(translations)) return []
  const id = ownText(post, 'id')
  return Object.values(translations).flatMap(other => {
    const name = cleanLine(ownText(other, 'id') ?? ownText(other) ?? '')
    return name && name !== id ? [name] : []
  })
}
