import type { Content, Inline } from '../../../edition/blocks.ts'
import { safeAddress } from '../safe-address.ts'
import type { Desk } from './desk.ts'
import { embedOf } from './embed.ts'
import { isLonePlayer } from './providers.ts'
import { readRelated } from './related.ts'
import type { Voice } from './voice.ts'

/** A finished line as blocks: a paragraph, unless all it holds is related links or the address of a player. */
export function readParagraph(text: Inline[], voice: Voice, desk: Desk): Content[] {
  return readRelated(text, desk.seeMore) ?? [lonePlayer(text) ?? { kind: 'paragraph', text, ...voice }]
}

/** WordPress turns the address of a video on a line of its own into a player; exports may still hold the address. */
function lonePlayer(text: readonly Inline[]): Content | undefined {
  const [only] = text
  if (text.length !== 1 || only === undefined) return undefined
  if (typeof only !== 'string' && only.kind !== 'link') return undefined
  const words = typeof only === 'string' ? only : only.text.length === 1 ? only.text[0] : undefined
  if (typeof words !== 'string' || !/^https?:\/\/\S+$/.test(words)) return undefined
  const address = typeof only === 'string' ? safeAddress(words) : only.href
  return address !== undefined && isLonePlayer(address) ? embedOf(address, '') : undefined
}
