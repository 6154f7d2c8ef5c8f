import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute, classesOf } from '../../tree/attributes.ts'
import { findElement } from '../../tree/find.ts'
import { element } from '../../tree/make.ts'
import { rewriteChildren, rewriteElements } from '../../tree/rewrite.ts'
import { isBlank, textContent } from '../../tree/text-content.ts'

/** Reads what word processors paste: looks that mean something become elements, those that mean nothing go. */
export const wordPaste: Rule = tree => rewriteElements(withLists(tree), readStyle)

function readStyle(node: Element): ElementContent[] | Element | undefined {
  const style = attribute(node, 'style')
  if (style === undefined) return undefined
  const name = node.tagName
  // Google Docs wraps a whole paste into `<b style="font-weight:normal">`.
  if ((name === 'b' || name === 'strong') && weight(style) === 'normal')
    return element('span', idOf(node), node.children)
  if ((name === 'i' || name === 'em') && /font-style\s*:\s*normal/i.test(style))
    return element('span', idOf(node), node.children)
  if (name !== 'span' && name !== 'font') return undefined
  let children = node.children
  if (weight(style) === 'bold') children = [element('strong', {}, children)]
  if (/font-style\s*:\s*italic/i.test(style)) children = [element('em', {}, children)]
  const raised = /vertical-align\s*:\s*(super|sub)\b/i.exec(style)?.[1]?.toLowerCase()
  if (raised !== undefined) children = [element(raised === 'super' ? 'sup' : 'sub', {}, children)]
  return children === node.children ? undefined : { ...node, children }
}

const idOf = ({ properties: { id, lang, dir } }: Element) => ({ id, lang, dir })

function weight(style: string): 'normal' | 'bold' | undefined {
  const value = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  if (value === undefined) return undefined
  if (value === 'bold' || value === 'bolder' || /^[6-9]00$/.test(value)) return 'bold'
  return value === 'normal' || /^[1-4]00$/.test(value) ? 'normal' : undefined
}

/** Word has no lists, only paragraphs that look like items, with a bullet or number typed before the text. */
function withLists(tree: Element): Element {
  return rewriteChildren(tree, children => {
    if (!children.some(isItem)) return children
    const result: ElementContent[] = []
    let list: Element | undefined
    for (const node of children) {
      if (isItem(node)) {
        const marker = findElement(node.children, isMarker)
        const name = marker !== undefined && /^\W?[\da-z]{1,4}[.)]/i.test(textContent([marker]).trim()) ? 'ol' : 'ul'
        if (list?.tagName !== name) result.push((list = element(name, {}, [])))
        list.children.push(
          element('li', {}, rewriteElements(node, child => (isMarker(child) ? [] : undefined)).children),
        )
      } else {
        if (!isBlank(node)) list = undefined
        result.push(node)
      }
    }
    return result
  })
}

const isMarker = (child: Element) => /mso-list\s*:\s*ignore/i.test(attribute(child, 'style') ?? '')

function isItem(node: ElementContent): node is Element {
  if (node.type !== 'element' || node.tagName !== 'p') return false
  if (!classesOf(node).some(name => String(name).startsWith('MsoListParagraph'))) return false
  return /mso-list\s*:\s*l\d/i.test(attribute(node, 'style') ?? '')
}
