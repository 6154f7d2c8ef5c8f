/**
 * The nouns of the paper in their one normal form: what the press makes of any newsroom's export and what the
 * reader's files hold. Names come from JSON Feed 1.1 and schema.org; words of newspapers where those lack one.
 * All dates are ISO 8601 in UTC (`2026-01-13T08:30:00Z`); all languages are BCP 47 tags (`zh-Hant`, `pt-PT`).
 */

import type { Block, Inline, Picture } from './blocks.ts'

export type { Picture } from './blocks.ts'

/** Something with a page of its own: a section, a topic or an author. */
export type Place = { slug: string; name: string; lang?: string }

/** A person or desk that signs an article. Has a page in the edition under `slug`. */
export type Author = Place & { url?: string; bio?: string }

/** What a card shows of an article: enough to draw it, and to begin drawing the article page before its body is here. */
export type Summary = {
  id: string
  slug: string
  lang: string
  dir?: 'rtl'
  headline: string
  /** A few words over the headline; the section's name is used when absent. */
  kicker?: string
  standfirst?: string
  /** What a card has room for of a long standfirst: whole sentences where it can be. */
  deck?: string
  section?: Place
  authors: Author[]
  published: string
  /** Set only when it is later than `published`. */
  updated?: string
  /** Minutes to read, at least 1: by words, by characters for Chinese, Japanese and Korean. */
  minutes: number
  picture?: Picture
  /** How important the newsroom finds it, 0 (ordinary) to 3 (lead). */
  weight: number
}

/** A mistake set right, as the paper says it. */
export type Correction = { date: string; text: string }

/** The same article in another language. */
export type Translation = { lang: string; slug: string; headline: string }

/** One whole article: the content of `/data/article/:slug.json`. */
export type Article = Summary & {
  /** Where the original lives, when that is not this paper: its canonical address. */
  url?: string
  /** 0..n short statements of what matters. */
  keyPoints: Inline[][]
  topics: Place[]
  corrections: Correction[]
  hero?: Picture
  body: Block[]
  /** Words, or characters for Chinese, Japanese and Korean. */
  length: number
  /** Explicit links first, then shared topics and section; never itself, never twice. */
  related: Summary[]
  /** The next older story of the section. */
  next?: Summary
  translations: Translation[]
}

/** The paper itself: the content of `/data/edition.json`. */
export type Edition = {
  title: string
  description?: string
  lang: string
  dir?: 'rtl'
  /** IANA name, for example `Asia/Macau`. Dates are shown in it. */
  timeZone: string
  /** Absolute address of the site without trailing slash, when known. */
  url?: string
  /** In the newsroom's order. */
  sections: Place[]
  brand: Brand
}

/** A colour for each theme, `#rrggbb`. */
export type Shades = { light?: string; dark?: string; sepia?: string }

/** A CSS font stack, and the file (`/media/…`) that holds the first face of it where the edition brings one. */
export type Face = { stack: string; file?: string }

/** What a publisher changes to make the reader its own. */
export type Brand = {
  /** Line under the masthead. */
  motto?: string
  /** Path of a picture inside the edition, or absolute URL. */
  logo?: string
  colours?: Partial<Record<'accent' | 'paper' | 'ink', Shades>>
  /** Accents by the section's slug. */
  sectionColours?: Record<string, Shades>
  faces?: Partial<Record<'serif' | 'sans', Face>>
  /** Corners of pictures, boxes and buttons; square where absent. */
  corners?: 'soft'
  /** How an article's text begins; like any other paragraph where absent. */
  opening?: 'drop-cap'
}

/** The four kinds of lists of stories that have pages. */
export type ListKind = 'front' | 'section' | 'topic' | 'author'

/**
 * One page of a list. Pages are numbered from the oldest (1), and only the newest, which has no number in its
 * address, ever changes; see `docs/decisions/`. Stories are newest first.
 */
export type ListPage = {
  kind: ListKind
  /** Absent for the front page, which lists everything. */
  place?: Author
  /** Absent on the newest page. */
  number?: number
  /** Number of the next older page; absent on the oldest. */
  older?: number
  /** Number of the next newer page; absent on the newest. The newest page answers to its future number too. */
  newer?: number
  stories: Summary[]
}

/**
 * How a section stands on the front page: `led` by one story larger than the rest, in a `row`, or as a column with one
 * neighbour (`half`) or two (`third`). Halves come in twos and thirds in threes, always.
 */
export type BandShape = 'led' | 'row' | 'half' | 'third'

/** A section on the front page, with those of its stories that stand there. */
export type Band = { section: Place; shape: BandShape; stories: Summary[] }

/** The newest page of the front list, arranged. No story stands in it twice. */
export type FrontPage = ListPage & {
  lead?: Summary
  seconds: Summary[]
  /** The seconds fill a column beside the lead; else they stand in a row under it. */
  beside?: true
  sections: Band[]
  /** `stories` holds the river: what stands nowhere above. */
}
