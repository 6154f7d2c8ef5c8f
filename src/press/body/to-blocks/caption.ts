import type { Element, ElementContent } from 'hast'
import type { Content, Inline } from '../../../edition/blocks.ts'
import { hasClass } from '../tree/attributes.ts'
import { findElement } from '../tree/find.ts'
import { element } from '../tree/make.ts'
import { rewriteElements } from '../tree/rewrite.ts'
import type { Desk, Place } from './desk.ts'
import { inVoice } from './voice.ts'

/** The words under a picture, table or player. */
export type Caption = { text: Inline[]; credit?: string; spilled: Content[] }

/** A figure without words. */
export const noCaption: Caption = { text: [], spilled: [] }

/** Reads the inside of a `<figcaption>`; who made the picture is told apart where the markup says so. */
export function readCaption(nodes: ElementContent[], desk: Desk, place: Place): Caption {
  const bare = { ...place, marks: [] }
  const credits: Element[] = []
  let words = nodes
  if (findElement(nodes, isCredit) !== undefined) {
    words = rewriteElements(element('div', {}, nodes), child => {
      if (!isCredit(child)) return undefined
      credits.push(child)
      return []
    }).children
  }
  const { text, spilled } = desk.line(words, bare)
  const credit = credits
    .map(one => desk.words(one.children, bare))
    .filter(name => name !== '')
    .join(' · ')
  return { text: inVoice(text, place.voice), spilled, ...(credit !== '' && { credit }) }
}

function isCredit(element: Element): boolean {
  return element.tagName === 'cite' || hasClass(element, ...creditClasses)
}

const creditClasses = ['credit', 'wp-media-credit', 'media-credit', 'photo-credit', 'image-credit', 'picture-credit']

/** A caption and its credit in one line, for what has no place for a credit. */
export function captionLine({ text, credit }: Caption): Inline[] {
  if (credit === undefined) return text
  return [...text, ...(text.length > 0 ? [' '] : []), { kind: 'small', text: [credit] }]
}

/** A caption that belongs to nothing: a paragraph in small type. */
export function captionParagraph(caption: Caption): Content[] {
  const text = captionLine(caption)
  return text.length === 0 ? [] : [{ kind: 'paragraph', text: [{ kind: 'small', text }] }]
}
