import type { Content, Inline } from '../../edition/blocks.ts'
import { textOf } from './text-of.ts'

/** More or longer points than these are a list of the story, not a summary of it. */
const mostPoints = 10
const longestPoint = 400

/**
 * Takes the key points out of a body: a lone unordered list before its first paragraph. Pictures and players may
 * stand around it. Returns the body without it; a list with no story after it stays what it is.
 */
export function takeKeyPoints(blocks: readonly Content[]): { blocks: readonly Content[]; keyPoints: Inline[][] } {
  const none = { blocks, keyPoints: [] }
  const at = blocks.findIndex(block => block.kind !== 'figure' && block.kind !== 'embed' && block.kind !== 'gallery')
  const list = blocks[at]
  const next = blocks
    .slice(at + 1)
    .find(block => block.kind !== 'figure' && block.kind !== 'embed' && block.kind !== 'rule')
  if (list?.kind !== 'list' || list.ordered || list.items.length > mostPoints || next === undefined) return none
  if (next.kind === 'list') return none
  const keyPoints: Inline[][] = []
  for (const [point, ...more] of list.items) {
    if (point?.kind !== 'paragraph' || more.length > 0 || textOf(point.text).length > longestPoint) return none
    // Links to places in the article are its table of contents.
    if (point.text.every(part => typeof part === 'object' && part.kind === 'link' && part.href.startsWith('#')))
      return none
    keyPoints.push(point.text)
  }
  return { blocks: blocks.filter(block => block !== list), keyPoints }
}
