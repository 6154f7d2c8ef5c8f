import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute } from '../../tree/attributes.ts'
import { text } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'
import { textContent } from '../../tree/text-content.ts'

/** Reads an inline SVG as the words in it: title, description and labels, each parted from the next. */
export const drawings: Rule = tree =>
  rewriteElements(tree, svg => {
    if (svg.tagName !== 'svg') return undefined
    const words: string[] = []
    collect(svg.children, words)
    const spoken = words.length === 0 ? (attribute(svg, 'ariaLabel') ?? '') : words.join(' ')
    return spoken === '' ? [] : [text(spoken)]
  })

const lines = new Set(['title', 'desc', 'text', 'foreignObject'])

function collect(nodes: readonly ElementContent[], words: string[]): void {
  for (const node of nodes) {
    if (node.type === 'text') add(node.value, words)
    else if (node.type === 'element') {
      if (lines.has(node.tagName)) add(linesOf(node), words)
      else collect(node.children, words)
    }
  }
}

/** Lines of a label (`tspan`) are parted by their place only. */
function linesOf(label: Element): string {
  return label.children.map(child => textContent([child])).join(label.tagName === 'text' ? ' ' : '')
}

function add(value: string, words: string[]): void {
  const word = value.replace(/\s+/g, ' ').trim()
  if (word !== '') words.push(word)
}
