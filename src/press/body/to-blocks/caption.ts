import type { Element, ElementContent } from 'hast'
import type { Content, Inline } from '../../../edition/blocks.ts'
import { hasClass } from '../tree/attributes.ts'
import { findElement } from '../tree/find.ts'
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
  const words = findElement(nodes, isCredit) === undefined ? nodes : takeCredits(nodes, credits)
  const { text, spilled } = desk.line(words, bare)
  const credit = credits
    .map(one => desk.words(one.children, bare))
    .filter(name => name !== '')
    .join(' · ')
  return { text: inVoice(text, place.voice), spilled, ...(credit !== '' && { credit }) }
}

/** Takes credits out, each as a whole: a label and a name inside one are parts of it. */
function takeCredits(nodes: readonly ElementContent[], credits: Element[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (!isCredit(node)) return [{ ...node, children: takeCredits(node.children, credits) }]
    credits.push(node)
    return []
  })
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
