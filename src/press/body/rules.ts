import type { Element } from 'hast'
import type { Note } from './findings.ts'
import type { Rule } from './rule.ts'
import { dropUnreadable } from './rules/drop-unreadable.ts'

/** The clean-up, in order. Each rule may count on what those before it have done. */
export const rules: readonly Rule[] = [dropUnreadable]

/** Brings publisher markup into the plain HTML that `to-blocks` reads. */
export function cleanUp(tree: Element, note: Note): Element {
  let clean = tree
  for (const rule of rules) clean = rule(clean, note)
  return clean
}
