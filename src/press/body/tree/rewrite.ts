import type { Element, ElementContent } from 'hast'

/**
 * Gives every list of children in a tree, innermost first, to `change` and builds the tree anew from what comes back.
 * Whatever does not change is shared with the tree that came in, which is left as it was. Trees are at most some
 * hundreds of levels deep (see `tame-html`), so recursion is safe.
 */
export function rewriteChildren(
  parent: Element,
  change: (children: ElementContent[], parent: Element) => ElementContent[],
): Element {
  const { children } = parent
  let next = children
  for (let at = 0; at < children.length; at++) {
    const child = children[at]
    if (child?.type !== 'element') continue
    const changed = rewriteChildren(child, change)
    if (changed === child) continue
    if (next === children) next = children.slice()
    next[at] = changed
  }
  next = change(next, parent)
  return next === children ? parent : { ...parent, children: next }
}

/**
 * Gives every element of a tree below its root, innermost first, to `change`, and puts what comes back in its place.
 * `undefined` leaves it as it is.
 */
export function rewriteElements(
  tree: Element,
  change: (element: Element) => ElementContent | ElementContent[] | undefined,
): Element {
  return rewriteChildren(tree, children => {
    let next: ElementContent[] | undefined
    for (let at = 0; at < children.length; at++) {
      const child = children[at]
      if (child === undefined) continue
      const changed = child.type === 'element' ? change(child) : undefined
      if (changed !== undefined && next === undefined) next = children.slice(0, at)
      if (next === undefined) continue
      if (Array.isArray(changed)) for (const one of changed) next.push(one)
      else next.push(changed ?? child)
    }
    return next ?? children
  })
}
