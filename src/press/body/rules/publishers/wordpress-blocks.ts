import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute, hasClass } from '../../tree/attributes.ts'
import { findTag } from '../../tree/find.ts'
import { element, text } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'

/** Reads the WordPress blocks that plain HTML has no form for. The others need no rule: they are plain HTML. */
export const wordpressBlocks: Rule = tree =>
  rewriteElements(tree, block => {
    if (hasClass(block, 'wp-block-cover', 'wp-block-cover-image')) return cover(block)
    if (hasClass(block, 'wp-block-verse')) return verse(block)
    if (hasClass(block, 'wp-block-file')) return spaced(block)
    return undefined
  })

/** Old covers have their picture in a style. */
function cover(block: Element): Element | undefined {
  const src = /background(?:-image)?\s*:\s*[^;]{0,40}?url\(\s*["']?([^"')]{1,2000})["']?\s*\)/i.exec(
    attribute(block, 'style') ?? '',
  )?.[1]
  if (src === undefined || findTag(block.children, 'img') !== undefined) return undefined
  return { ...block, children: [element('img', { src, alt: '' }, []), ...block.children] }
}

/** A poem keeps its lines. */
function verse(block: Element): Element {
  const broken = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'element') return [{ ...node, children: broken(node.children) }]
      if (node.type !== 'text') return [node]
      return node.value
        .split('\n')
        .flatMap((line, at) => (at === 0 ? [text(line)] : [element('br', {}, []), text(line)]))
    })
  return { ...block, tagName: 'p', children: broken(block.children) }
}

/** The name of a file and its button stand side by side, parted only by their looks. */
const spaced = (block: Element): Element => ({
  ...block,
  children: block.children.flatMap((node, at) => (at === 0 ? [node] : [text(' '), node])),
})
