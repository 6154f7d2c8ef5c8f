import { type Axis, between, caption, type Chart, frame, gridLines, height, ticks, type } from './chart.ts'
import { turningSheet } from './night.ts'
import { colour } from './palette.ts'
import { circle, group, line, path, round, words } from './svg.ts'

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
