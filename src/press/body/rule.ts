import type { Element } from 'hast'
import type { Note } from './findings.ts'

/** One step of the clean-up: a tree comes in, a simpler tree goes out; the one that came in is left as it was. */
export type Rule = (tree: Element, note: Note) => Element
