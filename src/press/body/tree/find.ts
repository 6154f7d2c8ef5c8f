import type { Element, ElementContent } from 'hast'

/** The first element below some nodes, in the order of the source, that passes a test. */
export function findElement(
  nodes: readonly ElementContent[],
  test: (element: Element) => boolean,
): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    if (test(node)) return node
    const found = findElement(node.children, test)
    if (found !== undefined) return found
  }
  return undefined
}

/** The first element of one of some names. */
export const findTag = (nodes: readonly ElementContent[], ...names: readonly string[]) =>
  findElement(nodes, element => names.includes(element.tagName))
