import type { Element } from 'hast'
import type { Content } from '../../../edition/blocks.ts'
import { readAside } from './aside.ts'
import { readCode } from './code.ts'
import type { Desk, Place } from './desk.ts'
import { readFigure } from './figure.ts'
import { readHeading } from './heading.ts'
import { readList } from './list.ts'
import { isPullQuote, readQuote } from './quote.ts'
import { readTable } from './table.ts'

type Reader = (element: Element, desk: Desk, place: Place) => Content[]

const readQuoteOf: Reader = (element, desk, place) => readQuote(element, desk, place, isPullQuote(element))

/** The elements that become a block of their own kind. All other blocks become paragraphs. */
export const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['h1', readHeading],
  ['h2', readHeading],
  ['h3', readHeading],
  ['h4', readHeading],
  ['h5', readHeading],
  ['h6', readHeading],
  ['ul', readList],
  ['ol', readList],
  ['menu', readList],
  ['dir', readList],
  ['blockquote', readQuoteOf],
  ['figure', readFigure],
  ['aside', readAside],
  ['table', readTable],
  ['pre', readCode],
  ['listing', readCode],
  ['xmp', readCode],
  ['hr', () => [{ kind: 'rule' }]],
])
