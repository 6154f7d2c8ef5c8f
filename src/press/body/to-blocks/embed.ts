import type { Element } from 'hast'
import type { Content } from '../../../edition/blocks.ts'
import { safeAddress } from '../safe-address.ts'
import { attribute } from '../tree/attributes.ts'
import type { Desk } from './desk.ts'
import { describeEmbed } from './providers.ts'

/** Reads an `<iframe>`, the form that the rules give to all players and frames; nothing when it has no safe address. */
export function readEmbed(frame: Element, desk: Desk): Content[] {
  const title = (attribute(frame, 'title') ?? attribute(frame, 'ariaLabel') ?? '').replace(/\s+/g, ' ').trim()
  const address = attribute(frame, 'src') ?? ''
  const href = safeAddress(address, desk.context.base)
  if (href !== undefined && /^(?:https?:|\/)/.test(href)) return [embedOf(href, title)]
  if (address !== '' && !address.startsWith('about:')) desk.note('frame', address)
  return title === '' ? [] : [{ kind: 'paragraph', text: [title] }]
}

/** The embed for a safe address; the provider's name stands in for a missing title. */
export function embedOf(address: string, title: string): Content {
  const { provider, href, player } = describeEmbed(address)
  const from = provider === '' ? (address.split('/').at(-1) ?? address) : provider
  return {
    kind: 'embed',
    provider: from,
    href,
    title: title === '' ? from : title,
    ...(player !== undefined && { player }),
  }
}
