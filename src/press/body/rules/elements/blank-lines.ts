import type { ElementContent, Text } from 'hast'
import type { Rule } from '../../rule.ts'
import { element, text } from '../../tree/make.ts'

/**
 * Reads blank lines between words that stand in no element as the ends of paragraphs: what editors of classic
 * WordPress type, and what its exports hold when nobody has made paragraphs of it.
 */
export const blankLines: Rule = tree => {
  if (!tree.children.some(parts)) return tree
  return { ...tree, children: tree.children.flatMap(node => (parts(node) ? parted(node.value) : [node])) }
}

const blankLine = /\n[ \t\r]*\n/

const parts = (node: ElementContent): node is Text => node.type === 'text' && blankLine.test(node.value)

/** Two breaks end a paragraph; at its ends they say nothing. */
function parted(value: string): ElementContent[] {
  return value
    .split(blankLine)
    .flatMap((words, at) => (at === 0 ? [text(words)] : [element('br', {}, []), element('br', {}, []), text(words)]))
}
