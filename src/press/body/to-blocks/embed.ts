import type { Element } from 'hast'
import type { Content } from '../../../edition/blocks.ts'
import { oneLine } from '../one-line.ts'
import { safeAddress } from '../safe-address.ts'
import { attribute } from '../tree/attributes.ts'
import type { Desk } from './desk.ts'
import { describeEmbed } from './providers.ts'

/** Reads an `<iframe>`, the form that the rules give to all players and frames; nothing when it has no safe address. */
export function readEmbed(frame: Element, desk: Desk): Content[] {
  const title = oneLine(attribute(frame, 'title') ?? attribute(frame, 'ariaLabel') ?? '')
  const address = attribute(frame, 'src') ?? ''
  const href = safeAddress(address, desk.context.base)
  if (href !== undefined && /^(?:https?:|\/)/.test(href)) return [embedOf(href, title)]
  if (address !== '' && !address.startsWith('about:')) desk.note('frame', address)
  return title === '' ? [] : [{ kind: 'paragraph', text: [title] }]
}

/** The embed for a safe address. A missing title is made up from the name of the file or of the provider. */
export function embedOf(address: string, title: string): Content {
  const { provider, href, player, known } = describeEmbed(address)
  const file = known ? undefined : mediaFile.exec(address)?.[1]
  const from = provider === '' ? (file ?? address) : provider
  const name = title === '' ? (file ?? from) : title
  return { kind: 'embed', provider: from, href, title: name, ...(player !== undefined && { player }) }
}

const mediaFile = /\/([^/?#]{1,200}\.(?:mp[34]|m4[av]|webm|og[agv]|wav|mov|flac|pdf))(?:[?#]|$)/i
