import type * as v from 'valibot'
import type { itemSchema } from '../../../edition/input-schema.ts'
import type { Draft } from '../../draft.ts'
import { cleanText } from '../values/clean-text.ts'
import type { Kept } from '../values/read-fields.ts'
import { safeAddress } from '../values/safe-address.ts'

type Item = Kept<v.InferOutput<typeof itemSchema>>
type Body = Pick<Draft, 'html' | 'text' | 'bodyPath'>

/** An item's body: our own list of blocks, else `content_html`, else `content_text`. */
export function readBody(item: Item, base?: string): Body {
  const body = chooseBody(item)
  const elsewhere = item.external_url?.trim() ? safeAddress(item.external_url, base) : undefined
  return elsewhere ? withLink(body, elsewhere) : body
}

function chooseBody(item: Item): Body {
  const blocks = (item._broadsheet?.body ?? []).filter(block => block.trim())
  if (blocks.length > 0) return { html: cleanText(blocks.join('\n')), bodyPath: '._broadsheet.body' }
  if (item.content_html?.trim()) return { html: cleanText(item.content_html), bodyPath: '.content_html' }
  return { text: cleanText(item.content_text ?? ''), bodyPath: '.content_text' }
}

/** A link blog is about a page elsewhere; without the link its items make no sense. */
function withLink(body: Body, address: string): Body {
  const { html, text = '', bodyPath } = body
  const host = new URL(address).hostname.replace(/^www\./, '')
  if (html === undefined) return { text: text.includes(address) ? text : `${text}\n\n${address}`, bodyPath }
  if (html.includes(address) || html.includes(address.replaceAll('&', '&amp;'))) return body
  const href = address.replaceAll('&', '&amp;').replaceAll('"', '%22')
  return { html: `${html}\n<p><a href="${href}">${host}</a></p>`, bodyPath }
}
