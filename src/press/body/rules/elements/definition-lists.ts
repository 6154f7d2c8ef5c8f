import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { element } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'
import { isBlank } from '../../tree/text-content.ts'

/** Makes lists of definition lists: each item is its terms in bold, and under them what they mean. */
export const definitionLists: Rule = tree =>
  rewriteElements(tree, list => (list.tagName === 'dl' ? element('ul', idOf(list), toItems(list.children)) : undefined))

const idOf = ({ properties: { id, lang, dir } }: Element) => ({ id, lang, dir })

function toItems(nodes: readonly ElementContent[]): Element[] {
  const items: Element[] = []
  let defined = true
  for (const node of ungrouped(nodes)) {
    if (isBlank(node)) continue
    const term = node.type === 'element' && node.tagName === 'dt'
    const last = items.at(-1)
    const part = term ? element('p', idOf(node), [element('strong', {}, node.children)]) : asBlock(node)
    if (last === undefined || (term && defined)) items.push(element('li', {}, [part]))
    else last.children.push(part)
    defined = !term
  }
  return items
}

/** `dl` may group its pairs in `div`. */
const ungrouped = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap(node => (node.type === 'element' && node.tagName === 'div' ? node.children : [node]))

const asBlock = (node: ElementContent): ElementContent =>
  node.type === 'element' && node.tagName === 'dd' ? { ...node, tagName: 'div' } : node
