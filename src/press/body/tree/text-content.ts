import type { ElementContent } from 'hast'

/** All text below some nodes as it stands in the source, white space and all. */
export function textContent(nodes: readonly ElementContent[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'element') text += node.tagName === 'br' ? '\n' : textContent(node.children)
  }
  return text
}

/** Whether a node shows nothing: white space, a comment. */
export function isBlank(node: ElementContent): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}
