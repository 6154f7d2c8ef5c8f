import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute } from '../../tree/attributes.ts'
import { findTag } from '../../tree/find.ts'
import { rewriteChildren } from '../../tree/rewrite.ts'
import { isBlank, textContent } from '../../tree/text-content.ts'
import { isPlaceholder } from './lazy-pictures.ts'

/**
 * Opens `<noscript>`. Where it holds a copy of the picture or frame beside it, only the better of the two stays: the
 * copy when the other is a placeholder that no rule could mend.
 */
export const noscriptCopies: Rule = tree =>
  rewriteChildren(tree, children => {
    if (!children.some(isNoscript)) return children
    const dropped = new Set<ElementContent>()
    const opened = children.flatMap((node, at): ElementContent[] => {
      if (!isNoscript(node)) return [node]
      const copy = soleMedia(node)
      if (copy === undefined) return node.children
      const beside = [neighbour(children, at, -1), neighbour(children, at, 1)].find(
        other => other !== undefined && !dropped.has(other) && isCopy(copy, other),
      )
      if (beside === undefined) return node.children
      const original = soleMedia(beside)
      if (original !== undefined && !isPlaceholder(attribute(original, 'src'))) return []
      dropped.add(beside)
      return node.children
    })
    return opened.filter(node => !dropped.has(node))
  })

const isNoscript = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'noscript'

/** The only picture or frame of a node that holds nothing else to read. */
function soleMedia(node: Element): Element | undefined {
  if (textContent(node.children).trim() !== '') return undefined
  return findTag([node], 'img', 'iframe')
}

function neighbour(nodes: readonly ElementContent[], from: number, step: 1 | -1): Element | undefined {
  for (let at = from + step; at >= 0 && at < nodes.length; at += step) {
    const node = nodes[at]
    if (node === undefined || isBlank(node)) continue
    return node.type === 'element' && node.tagName !== 'noscript' ? node : undefined
  }
  return undefined
}

/** Whether two pictures are one: the same file, or the other shows nothing yet. */
function isCopy(copy: Element, beside: Element): boolean {
  const other = soleMedia(beside)
  if (other?.tagName !== copy.tagName) return false
  const src = attribute(other, 'src')
  return isPlaceholder(src) || fileOf(src) === fileOf(attribute(copy, 'src'))
}

/** The file of an address, without size (`photo-300x200.jpg`) and parameters. */
function fileOf(address = ''): string {
  const path = address.split(/[?#]/, 1)[0] ?? ''
  return (path.split('/').at(-1) ?? '').replace(/-\d{1,5}x\d{1,5}(?=\.\w{1,5}$)/, '')
}
