import { colour } from '../palette.ts'
import { circle, line, rectangle, sheet, words } from '../svg.ts'

/** `level`: how far above (or below) the line the words stand, and on which side of their stroke. */
const events: [year: number, what: string, level: number, anchor: 'start' | 'end'][] = [
  [1557, 'Settlement', -1, 'start'],
  [1622, 'The Dutch driven off', 1, 'end'],
  [1640, 'St Paul’s finished', -3, 'start'],
  [1685, 'Canton opens', 2, 'start'],
  [1842, 'Hong Kong', -1, 'end'],
  [1865, 'Guia light', 1, 'start'],
  [1887, 'Treaty of Beijing', -2, 'end'],
  [1954, 'Grand Prix', 2, 'end'],
  [1987, 'Joint Declaration', -3, 'end'],
  [1999, 'Return to China', 3, 'end'],
  [2018, 'Bridge', 1, 'start'],
]

/** Five centuries on one line, to scale. */
export function timeline(): string {
  const x = (year: number) => 80 + ((year - 1500) / 525) * 1000
  const axis = 410
  const drawn = events.map(([year, what, level, anchor]) => {
    const at = x(year)
    const y = axis - level * 100
    const shift = anchor === 'end' ? -14 : 14
    const strong = year === 1557 || year === 1999
    return (
      line([at, axis], [at, y], { 'stroke-width': 2 }) +
      circle(at, axis, strong ? 13 : 9, {
        fill: strong ? colour.vermilion : colour.sea,
        stroke: colour.paper,
        'stroke-width': 4,
      }) +
      words(at + shift, y + (level > 0 ? 18 : -10), String(year), {
        size: 40,
        bold: true,
        anchor,
        fill: strong ? colour.vermilion : colour.ink,
      }) +
      words(at + shift, y + (level > 0 ? 54 : 28), what, { size: 32, anchor, fill: colour.muted, halo: colour.paper })
    )
  })
  const centuries = [1500, 1600, 1700, 1800, 1900, 2000].map(year =>
    line([x(year), axis - 12], [x(year), axis + 12], { 'stroke-opacity': 0.5, 'stroke-width': 2 }),
  )
  return sheet(
    colour.paper,
    rectangle(x(1557), axis - 7, x(1999) - x(1557), 14, colour.sand),
    line([60, axis], [1140, axis], { 'stroke-width': 3 }),
    ...centuries,
    ...drawn,
  )
}
