import type { Element } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute } from '../../tree/attributes.ts'
import { findElement } from '../../tree/find.ts'
import { text } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'
import { textContent } from '../../tree/text-content.ts'

/** Reads MathML as text: what its author wrote for those who cannot see it, else its TeX, else its characters. */
export const formulas: Rule = tree =>
  rewriteElements(tree, math => (math.tagName === 'math' ? [text(wordsOf(math))] : undefined))

function wordsOf(math: Element): string {
  const alternative = attribute(math, 'alttext')?.trim()
  if (alternative) return alternative
  const tex = findElement(math.children, isTex)
  if (tex !== undefined) return textContent(tex.children).trim()
  const drawn = rewriteElements(math, child => (child.tagName.startsWith('annotation') ? [] : undefined))
  return textContent(drawn.children).replace(/\s+/g, ' ')
}

const isTex = (child: Element) =>
  child.tagName === 'annotation' &&
  /tex/i.test(attribute(child, 'encoding') ?? '') &&
  textContent([child]).trim() !== ''
