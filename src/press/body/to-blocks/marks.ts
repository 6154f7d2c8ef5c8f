import type { Element } from 'hast'
import type { MarkKind } from '../../../edition/blocks.ts'
import { oneLine } from '../one-line.ts'
import { safeAddress } from '../safe-address.ts'
import { attribute } from '../tree/attributes.ts'
import type { Wrapper } from './run.ts'

/** Elements that are one of our marks, or near enough. `del`, `ins`, `s` and `u` have none and are read as text. */
const markOf: ReadonlyMap<string, MarkKind> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['mark', 'mark'],
  ['small', 'small'],
  ['q', 'quotation'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
])

/** The mark that an inline element puts around its text; `undefined` when it is only text. */
export function markFor(
  element: Element,
  base: string | undefined,
  refuse: (address: string) => void,
): Wrapper | undefined {
  const kind = markOf.get(element.tagName)
  if (kind !== undefined) return { kind, text: [] }
  if (element.tagName === 'a') return linkFor(element, base, refuse)
  if (element.tagName === 'abbr' || element.tagName === 'acronym') {
    const title = oneLine(attribute(element, 'title') ?? '')
    return title ? { kind: 'abbr', title, text: [] } : { kind: 'abbr', text: [] }
  }
  if (element.tagName !== 'time') return undefined
  const datetime = attribute(element, 'dateTime')?.trim() ?? ''
  return validTime.test(datetime) ? { kind: 'time', datetime, text: [] } : undefined
}

function linkFor(element: Element, base: string | undefined, refuse: (address: string) => void): Wrapper | undefined {
  const address = attribute(element, 'href')
  if (address === undefined) return undefined
  const href = safeAddress(address, base)
  if (href !== undefined) return { kind: 'link', href, text: [] }
  // `#` and nothing are buttons in disguise: no editor need hear of them.
  if (address.trim().length > 1 && !/^\s*javascript:\s*(?:void|;|$)/i.test(address)) refuse(address)
  return undefined
}

/** A year, month, day, time, or both, as HTML's `datetime` writes them; durations too. */
const validTime =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?|\d{4}-W\d{2}|\d{2}-\d{2}|\d{2}:\d{2}(?::\d{2})?|P[\dTYMWDHS.]{2,30})$/
