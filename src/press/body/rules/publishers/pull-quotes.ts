import type { Element } from 'hast'
import type { Rule } from '../../rule.ts'
import { hasClass } from '../../tree/attributes.ts'
import { findTag } from '../../tree/find.ts'
import { element } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'

const pullClasses = [
  'pull-quote',
  'pullquote',
  'pull_quote',
  'wp-block-pullquote',
  'is-style-pullquote',
  'pullquote-text',
  'kg-blockquote-alt',
]

/** Gives every pull quote one form: `<blockquote class="pull-quote">`, in its figure when it has one. */
export const pullQuotes: Rule = tree =>
  rewriteElements(tree, quote => {
    if (!hasClass(quote, ...pullClasses)) return undefined
    if (quote.tagName === 'blockquote') return pulled(quote, quote.children)
    if (findTag(quote.children, 'blockquote') === undefined) {
      return wrappers.has(quote.tagName) ? pulled(quote, quote.children) : undefined
    }
    const inner = rewriteElements(quote, child =>
      child.tagName === 'blockquote' ? pulled(child, child.children) : undefined,
    )
    // A wrapper around a quotation and its author is a figure, whatever it is called.
    return { ...inner, tagName: 'figure', properties: {} }
  })

const wrappers = new Set(['aside', 'div', 'figure', 'section', 'p'])

const pulled = ({ properties: { id, lang, dir } }: Element, children: Element['children']): Element =>
  element('blockquote', { id, lang, dir, className: ['pull-quote'] }, children)
