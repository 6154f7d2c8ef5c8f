import { colour } from './palette.ts'
import { turningSheet } from './night.ts'
import { circle, group, line, path, rectangle, round, words } from './svg.ts'

/** Pictures are also shown 360 px wide, where these letters are ten pixels high; smaller ones would be lost. */
const type = { title: 62, unit: 40, label: 40, source: 38 } as const

const frame = { left: 140, right: 1150, top: 240, bottom: 650 } as const

type Axis = { from: number; to: number; step: number; format?: (value: number) => string }

/** Where `value` falls between `start` and `end`. */
const between = ({ from, to }: Axis, value: number, start: number, end: number) =>
  start + ((value - from) / (to - from)) * (end - start)

const height = (axis: Axis, value: number) => between(axis, value, frame.bottom, frame.top)

const ticks = ({ from, to, step }: Axis) =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, number) => from + number * step)

function gridLines(axis: Axis): string {
  const format = axis.format ?? (value => value.toLocaleString('en'))
  const across = (value: number, look: { 'stroke-opacity'?: number; 'stroke-width': number }) =>
    line([frame.left, height(axis, value)], [frame.right, height(axis, value)], look)
  const values = ticks(axis)
  return [
    ...values.filter(value => value !== 0).map(value => across(value, { 'stroke-opacity': 0.2, 'stroke-width': 1.5 })),
    across(0, { 'stroke-width': 3 }),
    ...values.map(value =>
      words(frame.left - 16, height(axis, value) + 13, format(value), {
        size: type.label,
        anchor: 'end',
        fill: colour.muted,
      }),
    ),
  ].join('')
}

/** The words round a chart: what is shown, in which unit, and who counted. */
function caption(title: string, unit: string, source: string): string {
  return (
    rectangle(60, 40, 72, 9, colour.vermilion) +
    words(60, 112, title, { size: type.title, bold: true }) +
    words(60, 164, unit, { size: type.unit, fill: colour.muted }) +
    words(60, 776, source, { size: type.source, italic: true, fill: colour.muted })
  )
}

export type Chart = { title: string; unit: string; source: string; axis: Axis }
export type Bar = {
  label: string
  value: number
  note?: string
  strong?: boolean
  foot?: boolean
  group?: string
  at?: number
}

/**
 * Upright bars, always from zero. `foot: false` leaves out the label under a bar where there are many; `group` is a
 * name under this bar and the next. `at`, from 0 to 1, puts a bar where its year lies when years are uneven.
 */
export function barChart(chart: Chart, bars: readonly Bar[]): string {
  const dated = bars.some(({ at }) => at !== undefined)
  const slot = ((frame.right - frame.left) / bars.length) * (dated ? 0.36 : 1)
  const drawn = bars.map(({ label, value, note, strong, foot = true, group: name, at }, number) => {
    const x =
      at === undefined
        ? frame.left + number * slot + slot * 0.14
        : frame.left + 50 + at * (frame.right - frame.left - 50 - slot * 0.72)
    const y = height(chart.axis, value)
    const middle = x + slot * 0.36
    const bar = rectangle(x, y, slot * 0.72, frame.bottom - y, strong ? colour.vermilion : colour.sea)
    const names = [
      note ? words(middle, y - 14, note, { size: type.label, anchor: 'middle', bold: true, halo: colour.paper }) : '',
      foot ? words(middle, frame.bottom + 40, label, { size: type.label, anchor: 'middle' }) : '',
      name ? words(middle + slot / 2, frame.bottom + 80, name, { size: type.label, anchor: 'middle' }) : '',
    ]
    return { bar, names }
  })
  return turningSheet(
    colour.paper,
    caption(chart.title, chart.unit, chart.source),
    gridLines(chart.axis),
    ...stack(drawn),
  )
}

/** The bars first, so that those of one colour which stand side by side become one shape; then the words over them. */
const stack = (drawn: readonly { bar: string; names: string[] }[]) => [
  ...drawn.map(({ bar }) => bar),
  ...drawn.flatMap(({ names }) => names),
]

/** Lying bars with their names at the left, for names that are words. */
export function rankChart(chart: Omit<Chart, 'axis'>, most: number, bars: readonly Bar[]): string {
  const left = 430
  const room = (734 - 202) / bars.length
  const drawn = bars.map(({ label, value, note, strong }, number) => {
    const y = 202 + number * room
    const width = (value / most) * (1040 - left)
    const middle = y + room * 0.39 + 13
    const bar = rectangle(left, y, width, room * 0.78, strong ? colour.vermilion : colour.sea)
    const figure = note ?? value.toLocaleString('en')
    const names = [
      words(left - 18, middle, label, { size: type.label, anchor: 'end', bold: strong }),
      words(left + width + 14, middle, figure, { size: type.label, bold: strong }),
    ]
    return { bar, names }
  })
  return turningSheet(colour.paper, caption(chart.title, chart.unit, chart.source), ...stack(drawn))
}

export type Series = {
  name: string
  points: readonly (readonly [x: number, y: number])[]
  strong?: boolean
  dots?: boolean
  /** Where its name stands, in the chart's own measures. */
  at: readonly [x: number, y: number]
}

/** Lines over a time or another even measure. */
export function lineChart(chart: Chart & { across: Axis }, lines: readonly Series[]): string {
  const x = (value: number) => between(chart.across, value, frame.left + 20, frame.right - 20)
  const y = (value: number) => height(chart.axis, value)
  const format = chart.across.format ?? String
  const years = ticks(chart.across)
  const feet = [
    ...years.map(value => line([x(value), frame.bottom], [x(value), frame.bottom + 10], { 'stroke-width': 2 })),
    ...years.map(value => words(x(value), frame.bottom + 48, format(value), { size: type.label, anchor: 'middle' })),
  ]
  const drawn = lines.map(({ name, points, strong, dots, at }) => {
    const stroke = strong ? colour.vermilion : colour.sea
    const d = `M${points.map(([px, py]) => `${round(x(px))},${round(y(py))}`).join('L')}`
    return group(
      {},
      strong ? path(`${d}V${frame.bottom}H${round(x(points[0]?.[0] ?? 0))}z`, { fill: colour.sand }) : '',
      path(d, { fill: 'none', stroke, 'stroke-width': strong ? 6 : 4, 'stroke-linejoin': 'round' }),
      ...(dots
        ? points.map(([px, py]) => circle(x(px), y(py), 8, { fill: stroke, stroke: colour.paper, 'stroke-width': 3 }))
        : []),
      words(x(at[0]), y(at[1]), name, {
        size: type.label,
        fill: stroke,
        bold: strong,
        halo: colour.paper,
      }),
    )
  })
  return turningSheet(
    colour.paper,
    caption(chart.title, chart.unit, chart.source),
    gridLines(chart.axis),
    ...feet,
    ...drawn,
  )
}
