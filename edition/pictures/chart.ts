import { colour } from './palette.ts'
import { line, rectangle, words } from './svg.ts'

/** Pictures are also shown 360 px wide, where these letters are ten pixels high; smaller ones would be lost. */
export const type = { title: 62, unit: 40, label: 40, source: 38 } as const

export const frame = { left: 140, right: 1150, top: 240, bottom: 650 } as const

export type Axis = { from: number; to: number; step: number; format?: (value: number) => string }

/** Where `value` falls between `start` and `end`. */
export const between = ({ from, to }: Axis, value: number, start: number, end: number) =>
  start + ((value - from) / (to - from)) * (end - start)

/** How high on the sheet a value stands. */
export const height = (axis: Axis, value: number) => between(axis, value, frame.bottom, frame.top)

export const ticks = ({ from, to, step }: Axis) =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, number) => from + number * step)

/** Rules across the chart at even values, named at the left. */
export function gridLines(axis: Axis): string {
  const format = axis.format ?? (value => value.toLocaleString('en'))
  const across = (value: number, look: { 'stroke-opacity'?: number; 'stroke-width': number }) =>
    line([frame.left, height(axis, value)], [frame.right, height(axis, value)], look)
  const values = ticks(axis)
  return [
    ...values.filter(value => value !== 0).map(value => across(value, { 'stroke-opacity': 0.3, 'stroke-width': 1.5 })),
    across(0, { 'stroke-width': 3 }),
    // The lowest stands on its line: under it come the years.
    ...values.map(value =>
      words(frame.left - 16, height(axis, value) + (value === axis.from ? 0 : 13), format(value), {
        size: type.label,
        anchor: 'end',
        fill: colour.muted,
      }),
    ),
  ].join('')
}

/** The words round a chart: what is shown, in which unit, and who counted. */
export function caption(title: string, unit: string, source: string): string {
  return (
    rectangle(60, 40, 72, 9, colour.vermilion) +
    words(60, 112, title, { size: type.title, bold: true }) +
    words(60, 164, unit, { size: type.unit, fill: colour.muted }) +
    words(60, 776, source, { size: type.source, italic: true, fill: colour.muted })
  )
}

export type Chart = { title: string; unit: string; source: string; axis: Axis }
