import type { Element } from 'hast'
import type { Content } from '../../../edition/blocks.ts'
import { isBlank } from '../tree/text-content.ts'
import type { Desk, Place } from './desk.ts'
import { inVoice } from './voice.ts'

/** Reads `<aside>`: a box beside the story. A heading at its beginning is its title. */
export function readAside(aside: Element, desk: Desk, place: Place): Content[] {
  const at = aside.children.findIndex(node => !isBlank(node))
  const first = aside.children[at]
  const headed = first?.type === 'element' && /^h[1-6]$/.test(first.tagName) ? first : undefined
  const rest = headed === undefined ? aside.children : aside.children.slice(at + 1)
  const title = headed === undefined ? undefined : desk.line([{ ...headed, tagName: 'div' }], place)
  const content = [...(title?.spilled ?? []), ...desk.blocks(rest, { ...place, depth: place.depth + 1 })]
  const words = inVoice(title?.text ?? [], place.voice)
  if (content.length === 0) return words.length === 0 ? [] : [{ kind: 'paragraph', text: words }]
  return [{ kind: 'aside', ...(words.length > 0 && { title: words }), content }]
}
