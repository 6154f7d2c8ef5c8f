import type { Element } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute, wholeNumber } from '../../tree/attributes.ts'
import { rewriteElements } from '../../tree/rewrite.ts'

/** Takes out pictures and frames that are there to count readers: a pixel in size, or never shown. */
export const dropPixels: Rule = tree =>
  rewriteElements(tree, element =>
    (element.tagName === 'img' || element.tagName === 'iframe') && isPixel(element) ? [] : undefined,
  )

function isPixel(element: Element): boolean {
  // WordPress gives vector pictures, whose size it does not know, a width and height of 1.
  if (/\.svg(?:[?#]|$)/i.test(attribute(element, 'src') ?? '')) return false
  if (wholeNumber(element, 'width', 0, 2) !== undefined && wholeNumber(element, 'height', 0, 2) !== undefined)
    return true
  const style = attribute(element, 'style') ?? ''
  if (/(?:^|[;\s])width\s*:\s*[01](?:px)?\s*(?:;|$)/i.test(style) && /height\s*:\s*[01](?:px)?\s*(?:;|$)/i.test(style))
    return true
  const hidden = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  return (hidden && !isLazy(element)) || counters.test(attribute(element, 'src') ?? '')
}

/** Lazy-loading hides the placeholder, not the picture. */
const isLazy = (element: Element) => Object.keys(element.properties).some(name => name.startsWith('data'))

const counters =
  /^(?:https?:)?\/\/(?:[\w-]{1,40}\.){0,4}(?:pixel\.wp\.com|stats\.wp\.com|googletagmanager\.com|google-analytics\.com|doubleclick\.net|scorecardresearch\.com|facebook\.com\/tr[/?]|ssl-vg03\.met\.vgwort\.de|feeds\.feedburner\.com\/~)/i
