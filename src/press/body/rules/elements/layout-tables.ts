import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute } from '../../tree/attributes.ts'
import { findTag } from '../../tree/find.ts'
import { rewriteElements } from '../../tree/rewrite.ts'
import { isBlank } from '../../tree/text-content.ts'

/**
 * Unwraps tables that only place things: those with one cell, those that say so, and those without headers whose
 * cells hold what no cell of data does.
 */
export const layoutTables: Rule = tree =>
  rewriteElements(tree, table => (table.tagName === 'table' && isLayout(table) ? unwrapped(table.children) : undefined))

function isLayout(table: Element): boolean {
  const role = attribute(table, 'role')?.toLowerCase()
  if (role === 'presentation' || role === 'none') return true
  const parts: Element[] = []
  collectParts(table.children, parts)
  if (parts.some(part => headers.has(part.tagName))) return false
  const cells = parts.filter(part => part.tagName === 'td')
  if (cells.filter(cell => !cell.children.every(isBlank)).length <= 1) return true
  return cells.some(cell => findTag(cell.children, ...blocks) !== undefined)
}

/** Pictures are left out on purpose: flags and portraits stand in tables of data. */
const blocks = ['h1', 'h2', 'h3', 'h4', 'figure', 'table', 'blockquote', 'iframe', 'section', 'article', 'pre']

const headers = new Set(['caption', 'th', 'thead'])
const rows = new Set(['tbody', 'tfoot', 'thead', 'tr'])

/** The parts of a table itself, not of those inside its cells. */
function collectParts(nodes: readonly ElementContent[], parts: Element[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    parts.push(node)
    if (rows.has(node.tagName)) collectParts(node.children, parts)
  }
}

/** Cells stay as boxes, one after another. */
function unwrapped(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (rows.has(node.tagName)) return unwrapped(node.children)
    return node.tagName === 'td' || node.tagName === 'th' ? [{ ...node, tagName: 'div' }] : [node]
  })
}
