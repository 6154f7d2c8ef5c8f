import type { Element, ElementContent } from 'hast'
import type { Rule } from '../../rule.ts'
import { attribute, hasClass } from '../../tree/attributes.ts'
import { findElement, findTag } from '../../tree/find.ts'
import { element, text } from '../../tree/make.ts'
import { rewriteElements } from '../../tree/rewrite.ts'
import { textContent } from '../../tree/text-content.ts'

/** Reads the cards of Ghost that plain HTML has no form for. */
export const ghostCards: Rule = tree =>
  rewriteElements(tree, card => {
    if (hasClass(card, 'kg-bookmark-card')) return bookmark(card)
    if (hasClass(card, 'kg-audio-card', 'kg-video-card')) return player(card)
    if (hasClass(card, 'kg-callout-card')) return { ...card, tagName: 'aside' }
    return hasClass(card, 'kg-toggle-card') ? toggle(card) : undefined
  })

const part = (card: Element, name: string) => findElement(card.children, child => hasClass(child, name))

/** A link with title, description and source; its icon and thumbnail say nothing. */
function bookmark(card: Element): ElementContent[] | undefined {
  const link = findTag(card.children, 'a')
  const title = part(card, 'kg-bookmark-title')
  if (link === undefined || title === undefined) return undefined
  const rest = rewriteElements(card, child =>
    child.tagName === 'img' || child.tagName === 'svg' || hasClass(child, 'kg-bookmark-title') ? [] : spaced(child),
  )
  const words = rewriteElements(rest, child => (child.tagName === 'a' ? child.children : undefined)).children
  const headline = element('a', { href: attribute(link, 'href') ?? '' }, title.children)
  return [element('p', {}, [headline]), ...words]
}

const spaced = (child: Element): ElementContent[] | undefined =>
  child.tagName === 'span' ? [text(' '), child] : undefined

/** Only the sound or film and its words: the buttons and times around it are another player's. */
function player(card: Element): Element | undefined {
  const media = findTag(card.children, 'audio', 'video')
  if (media === undefined) return undefined
  const title = part(card, 'kg-audio-title')
  const named =
    title === undefined ? media : { ...media, properties: { ...media.properties, title: textContent([title]) } }
  const caption = findTag(card.children, 'figcaption')
  return element('figure', {}, caption === undefined ? [named] : [named, caption])
}

function toggle(card: Element): Element | undefined {
  const heading = part(card, 'kg-toggle-heading')
  if (heading === undefined) return undefined
  const title = part(heading, 'kg-toggle-heading-text') ?? heading
  const content = rewriteElements(card, child => (hasClass(child, 'kg-toggle-heading') ? [] : undefined)).children
  return element('aside', {}, [element('h3', {}, title.children), ...content])
}
