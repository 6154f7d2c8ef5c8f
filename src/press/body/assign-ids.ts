import type { Block, Content } from '../../edition/blocks.ts'
import { textOfBlocks } from './text-of.ts'

/** What an id looks like; anything else the source uses is replaced. */
const validId = /^[\p{L}\p{N}][\p{L}\p{N}_.:-]{0,99}$/u

/**
 * Gives every block its id: the one the source gives it, when it is valid and the first of its kind, else eight
 * characters made of what the block says. Equal blocks are counted (`-2`, `-3`), so that a change elsewhere in the
 * article changes no id.
 */
export function assignIds(contents: readonly Content[], ownId: (content: Content) => string | undefined): Block[] {
  const taken = new Set<string>()
  const own = contents.map(content => {
    const id = ownId(content)
    if (id === undefined || taken.has(id) || !validId.test(id)) return undefined
    taken.add(id)
    return id
  })
  const equals = new Map<string, number>()
  return contents.map((content, at) => {
    const given = own[at]
    if (given !== undefined) return { ...content, id: given }
    const hash = hashOf(`${content.kind}\n${identityOf(content)}`)
    let count = equals.get(hash) ?? 0
    let id: string
    do {
      count++
      id = count === 1 ? hash : `${hash}-${count}`
    } while (taken.has(id))
    equals.set(hash, count)
    taken.add(id)
    return { ...content, id }
  })
}

/** What makes a block this block: its words, and the address of a thing that has few or none. */
function identityOf(content: Content): string {
  const words = textOfBlocks([content])
  if (content.kind === 'figure') return `${content.picture.src}\n${words}`
  if (content.kind === 'gallery') return `${content.pictures.map(picture => picture.src).join('\n')}\n${words}`
  return content.kind === 'related' || content.kind === 'embed' ? `${content.href}\n${words}` : words
}

/**
 * Eight characters in base 36 for a text: two 32-bit multiplicative hashes with different seeds, of which 41 bits are
 * kept. Not for secrets. Two blocks of an article of a thousand meet once in four million articles.
 */
function hashOf(text: string): string {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low + code, 0x5bd1e995) ^ (low >>> 13)
  }
  high = Math.imul(high ^ (high >>> 15), 0x2c1b3c6d)
  low = Math.imul(low ^ (low >>> 15) ^ high, 0x297a2d39)
  const number = ((high ^ (high >>> 13)) >>> 0) * 512 + ((low ^ (low >>> 16)) >>> 23)
  return number.toString(36).padStart(8, '0').slice(-8)
}
