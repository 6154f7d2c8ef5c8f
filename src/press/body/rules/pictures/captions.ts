import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { hasClass } from '../../tree/attributes.ts'
import { findTag } from '../../tree/find.ts'
import { element } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'
import { isBlank, textContent } from '../../tree/text-content.ts'

const captionClasses = [
  'wp-caption-text',
  'wp-caption-dd',
  'gallery-caption',
  'image-caption',
  'caption-text',
  'wp-element-caption',
]

/** Makes a `<figure>` of what classic WordPress and old hand-written pages put around a picture and its words. */
export const captions: Rule = tree =>
  rewriteElements(tree, wrapper => {
    if (hasClass(wrapper, 'wp-caption') && wrapper.tagName !== 'img') return captioned(wrapper)
    if (hasClass(wrapper, 'tr-caption-container')) return blogger(wrapper)
    return wrapper.tagName === 'center' ? centred(wrapper) : undefined
  })

function captioned(wrapper: Element): Element | undefined {
  if (findTag(wrapper.children, 'img', 'iframe', 'video') === undefined) return undefined
  const words = rewriteElements(wrapper, child => {
    if (!hasClass(child, ...captionClasses)) return undefined
    return child.tagName === 'figcaption' ? undefined : { ...child, tagName: 'figcaption' }
  })
  return { ...words, tagName: 'figure', children: words.children.flatMap(withoutDt) }
}

/** The oldest captions are definition lists. */
const withoutDt = (node: ElementContent): ElementContent[] =>
  node.type === 'element' && node.tagName === 'dt' ? node.children : [node]

/** Blogger sets a picture over its words in a table. */
function blogger(table: Element): Element {
  const cells = rewriteElements(table, child => {
    if (hasClass(child, 'tr-caption')) return element('figcaption', {}, child.children)
    return ['tbody', 'tr', 'td'].includes(child.tagName) ? child.children : undefined
  })
  return element('figure', {}, cells.children)
}

/** `<center><img><div>Words</div></center>`: a picture and one short line under it. */
function centred(wrapper: Element): Element | undefined {
  const [picture, words, ...more] = wrapper.children.filter(node => !isBlank(node))
  if (picture?.type !== 'element' || words?.type !== 'element' || more.length > 0) return undefined
  if (textContent([picture]).trim() !== '' || findTag([picture], 'img') === undefined) return undefined
  if (findTag([words], 'img', 'p', 'table', 'ul', 'ol') !== undefined && words.tagName !== 'p') return undefined
  return textContent([words]).length > 300
    ? undefined
    : element('figure', {}, [picture, { ...words, tagName: 'figcaption' }])
}
