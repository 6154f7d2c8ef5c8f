/**
 * The closed set of things an article's body is made of. The press writes them, the reader draws them; neither
 * ever handles publisher HTML at run time. Adding a kind means: one type here, one case in `press/body/to-blocks`,
 * one component in the reader's table. The compiler names every place that lacks it.
 */

/** Marks that wrap text and carry nothing else. */
export type MarkKind = 'emphasis' | 'strong' | 'sub' | 'sup' | 'mark' | 'small' | 'quotation' | 'code'

/** A run of text inside a block. A plain string is text, never markup. */
export type Inline =
  | string
  | { kind: MarkKind; text: Inline[] }
  /** `href` is either an address of this edition (starts with `/`, base path not included) or an absolute safe URL. */
  | { kind: 'link'; href: string; text: Inline[] }
  | { kind: 'abbr'; title?: string; text: Inline[] }
  | { kind: 'ruby'; text: Inline[]; annotation: string }
  | { kind: 'time'; datetime: string; text: Inline[] }
  /** Text in another language or direction than what surrounds it. */
  | { kind: 'foreign'; lang?: string; dir?: 'ltr' | 'rtl'; text: Inline[] }
  | { kind: 'break' }

/** A picture and its words. `src` and `srcset` hold absolute https/http URLs or paths inside the edition (`/media/…`). */
export type Picture = {
  src: string
  srcset?: string
  /** CSS pixels of `src`; absent when the source does not say. */
  width?: number
  height?: number
  /** Empty for a decorative picture. */
  alt: string
  caption?: Inline[]
  credit?: string
  /** Average colour as `#rrggbb`, shown while the picture loads. */
  colour?: string
}

/** A picture with the words under it. */
export type Figure = { kind: 'figure'; picture: Picture }

/** One cell of a table. */
export type Cell = {
  text: Inline[]
  /** Set for header cells: which way the header speaks. */
  header?: 'row' | 'column'
  colSpan?: number
  rowSpan?: number
  /** `end` for columns of numbers. */
  align?: 'start' | 'center' | 'end'
}

/** What a block says, without its id: also used for the blocks inside lists, quotes and asides. */
export type Content =
  | { kind: 'paragraph'; text: Inline[]; lang?: string; dir?: 'ltr' | 'rtl' }
  | { kind: 'heading'; level: 2 | 3 | 4; text: Inline[] }
  | { kind: 'list'; ordered: boolean; start?: number; items: Content[][] }
  | { kind: 'quote'; content: Content[]; cite?: Inline[]; lang?: string; dir?: 'ltr' | 'rtl' }
  | { kind: 'pull-quote'; text: Inline[]; cite?: Inline[] }
  | Figure
  | { kind: 'gallery'; pictures: Picture[]; caption?: Inline[] }
  | { kind: 'table'; head: Cell[][]; rows: Cell[][]; caption?: Inline[] }
  | { kind: 'code'; text: string; language?: string }
  | { kind: 'rule' }
  /** The inline "See more: …" of a news site. `label` is the publisher's own phrase, without colon. */
  | { kind: 'related'; label?: string; href: string; headline: string }
  /** Somebody else's page or player. Nothing of it loads before the reader asks; `player` is set only for known providers. */
  | { kind: 'embed'; provider: string; href: string; title: string; player?: string }
  | { kind: 'aside'; title?: Inline[]; content: Content[] }

/**
 * A block of an article's body. `id` is stable: the source's own anchor, else a hash of the content and its
 * ordinal among equals, so that an edit elsewhere in the article does not change it. It is unique in the
 * article, matches `/^[\p{L}\p{N}][\p{L}\p{N}_.:-]*$/u`, and is printed as the element's `id`.
 */
export type Block = Content & { id: string }

/** Every kind of block there is. */
export type BlockKind = Content['kind']
