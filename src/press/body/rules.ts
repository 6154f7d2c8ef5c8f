import type { Element } from 'hast'
import type { Note } from './findings.ts'
import type { Rule } from './rule.ts'
import { blankLines } from './rules/elements/blank-lines.ts'
import { definitionLists } from './rules/elements/definition-lists.ts'
import { details } from './rules/elements/details.ts'
import { drawings } from './rules/elements/drawings.ts'
import { dropUnreadable } from './rules/elements/drop-unreadable.ts'
import { formulas } from './rules/elements/formulas.ts'
import { forms } from './rules/elements/forms.ts'
import { layoutTables } from './rules/elements/layout-tables.ts'
import { players } from './rules/elements/players.ts'
import { captions } from './rules/pictures/captions.ts'
import { dropPixels } from './rules/pictures/drop-pixels.ts'
import { galleries } from './rules/pictures/galleries.ts'
import { lazyPictures } from './rules/pictures/lazy-pictures.ts'
import { noscriptCopies } from './rules/pictures/noscript-copies.ts'
import { dropFurniture } from './rules/publishers/drop-furniture.ts'
import { ghostCards } from './rules/publishers/ghost-cards.ts'
import { pullQuotes } from './rules/publishers/pull-quotes.ts'
import { quotedPosts } from './rules/publishers/quoted-posts.ts'
import { shortcodes } from './rules/publishers/shortcodes.ts'
import { wordPaste } from './rules/publishers/word-paste.ts'
import { wordpressBlocks } from './rules/publishers/wordpress-blocks.ts'

/** The clean-up, in order. Each rule may count on what those before it have done. */
const rules: readonly Rule[] = [
  dropUnreadable,
  blankLines,
  dropFurniture,
  shortcodes,
  lazyPictures,
  noscriptCopies,
  dropPixels,
  wordPaste,
  formulas,
  drawings,
  forms,
  captions,
  galleries,
  ghostCards,
  quotedPosts,
  wordpressBlocks,
  pullQuotes,
  players,
  details,
  definitionLists,
  layoutTables,
]

/** Brings publisher markup into the plain HTML that `to-blocks` reads. */
export function cleanUp(tree: Element, note: Note): Element {
  let clean = tree
  for (const rule of rules) clean = rule(clean, note)
  return clean
}
