import type { Element } from 'hast'
import type { Rule } from '../../rule.ts'
import { element } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'

/** Makes `<aside>` of `<details>`: a box whose title is the summary, open on paper. */
export const details: Rule = tree =>
  rewriteElements(tree, box => {
    if (box.tagName !== 'details') return undefined
    const summary = box.children.find(child => child.type === 'element' && child.tagName === 'summary')
    const { id, lang, dir } = box.properties
    if (summary?.type !== 'element') return element('aside', { id, lang, dir }, box.children)
    const title: Element = element('h3', {}, summary.children)
    return element('aside', { id, lang, dir }, [title, ...box.children.filter(child => child !== summary)])
  })
