import type { Element, ElementContent } from 'hast'
import type { Cell, Content } from '../../../edition/blocks.ts'
import { attribute, hasClass, wholeNumber } from '../tree/attributes.ts'
import { isBlank } from '../tree/text-content.ts'
import { captionLine, noCaption, readCaption } from './caption.ts'
import type { Desk, Place } from './desk.ts'
import { settleGrid } from './grid.ts'
import { inVoice, voiceOf } from './voice.ts'

type Row = { cells: Element[]; inHead: boolean }
type Parts = { rows: Row[]; captions: ElementContent[]; stray: ElementContent[] }

/** Reads `<table>`. Pictures and players in its cells, which no cell can hold, follow it. */
export function readTable(table: Element, desk: Desk, place: Place): Content[] {
  const parts: Parts = { rows: [], captions: [], stray: [] }
  collect(table.children, false, parts)
  const heads = headRows(parts.rows)
  const spilled: Content[] = []
  const cells = parts.rows.map(({ cells }, row) =>
    cells.map((cell, column) => readCell(cell, row < heads, column, desk, place, spilled)),
  )
  const filled = cells.filter(row => row.some(cell => cell.text.length > 0))
  const headsKept = cells.slice(0, heads).filter(row => filled.includes(row)).length
  const caption = parts.captions.length === 0 ? noCaption : readCaption(parts.captions, desk, place)
  const words = captionLine(caption)
  const after = [...spilled, ...caption.spilled, ...desk.blocks(parts.stray, place)]
  if (filled.length === 0) return words.length === 0 ? after : [{ kind: 'paragraph', text: words }, ...after]
  const settled = settleGrid({ rows: filled, headRows: headsKept })
  const named = words.length > 0 && { caption: words }
  return [{ kind: 'table', head: settled.slice(0, headsKept), rows: settled.slice(headsKept), ...named }, ...after]
}

function collect(nodes: readonly ElementContent[], inHead: boolean, parts: Parts): void {
  for (const node of nodes) {
    if (isBlank(node)) continue
    if (node.type !== 'element') parts.stray.push(node)
    else if (node.tagName === 'tr') {
      const cells = node.children.filter(child => child.type === 'element')
      parts.rows.push({ cells: cells.filter(isCell), inHead })
      parts.stray.push(
        ...node.children.filter(child => !isBlank(child) && !(child.type === 'element' && isCell(child))),
      )
    } else if (node.tagName === 'thead') collect(node.children, true, parts)
    else if (node.tagName === 'tbody' || node.tagName === 'tfoot') collect(node.children, false, parts)
    else if (node.tagName === 'caption') parts.captions.push(...node.children)
    else if (node.tagName !== 'colgroup' && node.tagName !== 'col') parts.stray.push(node)
  }
}

const isCell = (element: Element) => element.tagName === 'td' || element.tagName === 'th'

/** Rows of the head: those in `<thead>` at the beginning, else first rows that hold headers only. */
function headRows(rows: readonly Row[]): number {
  const marked = rows.findIndex(row => !row.inHead)
  if (marked !== 0) return marked < 0 ? rows.length : marked
  const first = rows.findIndex(row => row.cells.length === 0 || row.cells.some(cell => cell.tagName !== 'th'))
  // A table of headers only is a table without head.
  return first < 0 ? 0 : first
}

function readCell(cell: Element, inHead: boolean, column: number, desk: Desk, place: Place, spilled: Content[]): Cell {
  const voice = voiceOf(cell, place.voice, place.ground)
  const line = desk.line(cell.children, { ...place, voice })
  spilled.push(...line.spilled)
  const read: Cell = { text: inVoice(line.text, voice) }
  const header = headerOf(cell, inHead, column)
  if (header !== undefined) read.header = header
  const colSpan = wholeNumber(cell, 'colSpan', 2, 1000)
  const rowSpan = wholeNumber(cell, 'rowSpan', 0, 65_534)
  if (colSpan !== undefined) read.colSpan = colSpan
  // `rowspan=0` means "to the last row".
  if (rowSpan !== undefined && rowSpan !== 1) read.rowSpan = rowSpan === 0 ? 65_534 : rowSpan
  const align = alignOf(cell)
  if (align !== undefined) read.align = align
  return read
}

function headerOf(cell: Element, inHead: boolean, column: number): Cell['header'] {
  const scope = attribute(cell, 'scope')?.toLowerCase()
  if (cell.tagName === 'th' || scope !== undefined) {
    if (scope === 'row' || scope === 'rowgroup') return 'row'
    if (scope === 'col' || scope === 'colgroup') return 'column'
    return inHead ? 'column' : column === 0 ? 'row' : 'column'
  }
  return inHead ? 'column' : undefined
}

function alignOf(cell: Element): Cell['align'] {
  const style = /text-align\s*:\s*(\w+)/i.exec(attribute(cell, 'style') ?? '')?.[1]
  const said = (style ?? attribute(cell, 'align') ?? '').toLowerCase()
  if (said === 'right' || said === 'end' || hasClass(cell, 'has-text-align-right')) return 'end'
  if (said === 'center' || hasClass(cell, 'has-text-align-center')) return 'center'
  return undefined
}
