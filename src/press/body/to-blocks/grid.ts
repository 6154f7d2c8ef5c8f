import type { Cell } from '../../../edition/blocks.ts'
import { textOf } from '../text-of.ts'

/** A table's rows; the first `headRows` of them are its head. */
export type Grid = { rows: Cell[][]; headRows: number }

/** More columns or rows than this are not spanned by one cell. */
const widest = 200

/**
 * Keeps spans inside the table and sets columns of numbers at the end of their cells. Spans that reach past the
 * last row or column are cut, so that no cell makes the table larger than its text.
 */
export function settleGrid({ rows, headRows }: Grid): Cell[][] {
  const columns = columnsOf(rows)
  const width = Math.max(0, ...columns.map((starts, at) => endOfRow(rows[at] ?? [], starts)))
  const numeric = numericColumns(rows.slice(headRows), columns.slice(headRows), width)
  return rows.map((row, at) =>
    row.map((cell, index) => {
      const column = columns[at]?.[index] ?? index
      const { colSpan = 1, rowSpan = 1, ...bare } = cell
      const last = at < headRows ? headRows : rows.length
      const settled: Cell = { ...bare }
      if (colSpan > 1) settled.colSpan = Math.min(colSpan, width - column)
      if (rowSpan > 1) settled.rowSpan = Math.min(rowSpan, last - at)
      if (settled.colSpan === 1) delete settled.colSpan
      if (settled.rowSpan === 1) delete settled.rowSpan
      if (settled.align === undefined && numeric.has(column) && colSpan === 1) settled.align = 'end'
      return settled
    }),
  )
}

/** For each cell the column it begins in, with cells of earlier rows that reach down counted. */
function columnsOf(rows: readonly Cell[][]): number[][] {
  // How many further rows each column is taken by a cell from above.
  const taken: number[] = []
  return rows.map(row => {
    let column = 0
    const starts = row.map(cell => {
      while ((taken[column] ?? 0) > 0) column++
      const start = column
      // A span over nothing but itself reaches no further than the widest table.
      const end = Math.min(column + (cell.colSpan ?? 1), widest)
      for (; column < end; column++) taken[column] = cell.rowSpan ?? 1
      column = Math.max(column, start + 1)
      return start
    })
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1)
    return starts
  })
}

/** Where a row ends when its last cell spans one column: what text there is decides how wide a table is. */
const endOfRow = (row: readonly Cell[], starts: readonly number[]) => (row.length === 0 ? 0 : (starts.at(-1) ?? 0) + 1)

function numericColumns(rows: readonly Cell[][], columns: readonly number[][], width: number): ReadonlySet<number> {
  const numbers = Array.from({ length: width }, () => 0)
  rows.forEach((row, at) => {
    row.forEach((cell, index) => {
      const column = columns[at]?.[index] ?? index
      const text = cell.header === undefined ? textOf(cell.text).trim() : ''
      if (text === '' || /^(?:[-–—.…]+|n\/?a)$/i.test(text) || (cell.colSpan ?? 1) > 1) return
      if (text.length < 25 && number.test(text)) numbers[column] = (numbers[column] ?? 0) + 1
      else numbers[column] = Number.NEGATIVE_INFINITY
    })
  })
  return new Set(numbers.flatMap((count, column) => (count > 1 ? [column] : [])))
}

/** A number as tables print it: sign, currency, grouped digits, per cent or a short unit. */
const number =
  /^[([]?[-+−–±~≈<>]?\s?(?:[A-Z]{0,3}\p{Sc}|[A-Z]{2,4}\b)?\s?[-+−]?\d[\d\s.,'’]*(?:[%‰]|\p{Sc}|°[CF]?|[a-z]{1,3})?[)\]]?[*†‡]?$/u
