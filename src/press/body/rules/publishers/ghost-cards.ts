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
  if (link === undefined) return undefined
  const href = attribute(link, 'href') ?? ''
  return rewriteElements(card, child => {
    if (child.tagName === 'img' || child.tagName === 'svg') return []
    if (child.tagName === 'a') return child.children
    if (hasClass(child, 'kg-bookmark-title')) return element('p', {}, [element('a', { href }, child.children)])
    return child.tagName === 'span' ? [text(' '), child] : undefined
  }).children
}

/** The sound or film and its words, without the buttons and clocks of the player that Ghost's script runs. */
function player(card: Element): Element | undefined {
  if (findTag(card.children, 'audio', 'video') === undefined) return undefined
  const title = part(card, 'kg-audio-title')
  const named = rewriteElements(card, child => {
    if (child === title || hasClass(child, ...controls)) return []
    if (title === undefined || (child.tagName !== 'audio' && child.tagName !== 'video')) return undefined
    return { ...child, properties: { ...child.properties, title: textContent([title]) } }
  })
  return { ...named, tagName: 'figure' }
}

const controls = ['kg-audio-player', 'kg-audio-thumbnail', 'kg-video-overlay', 'kg-video-player-container']

function toggle(card: Element): Element | undefined {
  const heading = part(card, 'kg-toggle-heading')
  if (heading === undefined) return undefined
  const content = rewriteElements(card, child => (child === heading ? [] : undefined)).children
  return element('aside', {}, [element('h3', {}, heading.children), ...content])
}
