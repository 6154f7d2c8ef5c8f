import type { Element, ElementContent } from 'hast'
import type { Content } from '../../../edition/blocks.ts'
import { wholeNumber } from '../tree/attributes.ts'
import { isBlank } from '../tree/text-content.ts'
import type { Desk, Place } from './desk.ts'

/** Reads `<ul>`, `<ol>` and the like. What stands between the items becomes part of the item before, or its own. */
export function readList(list: Element, desk: Desk, place: Place): Content[] {
  const ordered = list.tagName === 'ol'
  const inside = { ...place, depth: place.depth + 1 }
  const items = groupItems(list.children)
    .map(nodes => desk.blocks(nodes, inside))
    .filter(item => item.length > 0)
  if (items.length === 0) return []
  const start = ordered ? wholeNumber(list, 'start', 0, 1_000_000) : undefined
  return [{ kind: 'list', ordered, ...(start !== undefined && start !== 1 && { start }), items }]
}

function groupItems(nodes: readonly ElementContent[]): ElementContent[][] {
  const groups: ElementContent[][] = []
  let stray: ElementContent[] | undefined
  for (const node of nodes) {
    if (isBlank(node)) continue
    if (node.type === 'element' && node.tagName === 'li') {
      groups.push(node.properties.id === undefined ? node.children : [{ ...node, tagName: 'div' }])
      stray = undefined
    } else if (node.type === 'element' && lists.has(node.tagName) && stray === undefined && groups.length > 0) {
      // A list directly in a list belongs to the item before it: what old editors write for a nested one.
      groups[groups.length - 1] = [...(groups.at(-1) ?? []), node]
    } else if (stray === undefined) groups.push((stray = [node]))
    else stray.push(node)
  }
  return groups
}

/** Elements that are lists. */
const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir'])
