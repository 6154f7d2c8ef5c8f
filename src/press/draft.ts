/**
 * What a source hands to the press for each article: the facts of the export, read and checked, but with the body
 * still in the publisher's HTML. Every field is plain text unless its name says HTML.
 */

/** A picture as a source describes it. Addresses may be relative to `Draft.base`. */
export type DraftPicture = {
  src: string
  srcset?: string
  width?: number
  height?: number
  alt?: string
  captionHtml?: string
  credit?: string
  colour?: string
}

/** A section, topic or author as a source names it; the press gives it a slug when it has none. */
export type DraftPlace = {
  name: string
  slug?: string
  url?: string
  bio?: string
  lang?: string
  /** Names in other languages, by language tag. */
  names?: ReadonlyMap<string, string>
}

/** One article on its way into the paper. */
export type Draft = {
  /** Where it came from, for messages: file or address, and JSON path of the article inside it. */
  file: string
  path: string
  /** JSON path of the body's HTML, relative to `path`: `.content_html`, `.content.rendered`. */
  bodyPath: string
  id: string
  /** The article's address at its source, absolute. */
  url?: string
  /** Other addresses under which links may name it (a WordPress `guid`, `external_url` …). */
  aliases: string[]
  /** What the source would like as slug; the press makes it safe and unique. */
  slug?: string
  lang?: string
  headline: string
  kicker?: string
  standfirst?: string
  /** ISO 8601 UTC. */
  published: string
  updated?: string
  authors: DraftPlace[]
  section?: DraftPlace
  topics: DraftPlace[]
  /** Small HTML: the same inline set as in a body. */
  keyPointsHtml: string[]
  corrections: { date: string; text: string }[]
  hero?: DraftPicture
  /** The body. `text` is used when there is no HTML: blank lines part paragraphs. */
  html?: string
  text?: string
  /** Absolute address against which relative addresses of body and pictures are resolved. */
  base?: string
  /** Ids, slugs or addresses of articles, in the editor's order. */
  related: string[]
  /** Ids, slugs or addresses of the same article in other languages. */
  translations: string[]
  weight: number
}

/** What a source says of the paper as a whole; every field may be missing. */
export type DraftEdition = {
  title?: string
  description?: string
  lang?: string
  timeZone?: string
  /** Where the source lives on the web; for our own format, where this paper will live. */
  url?: string
  /** The source is in our own format: made for this paper, not exported from another site. */
  own?: boolean
  sections: DraftPlace[]
  brand?: import('../edition/model.ts').Brand
  /** Names of authors that are no persons. */
  desks?: string[]
  /** Publisher's phrases that open an inline related link, added to the built-in ones: "Leia mais". */
  seeMore: string[]
}
