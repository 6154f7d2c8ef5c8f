import { colour } from '../palette.ts'
import { turningSheet } from '../night.ts'
import { circle, line, rectangle, widthOf, words } from '../svg.ts'

/** `level`: how far above (or below) the line the words stand, and on which side of their stroke. */
const events: [year: number, what: string, level: number, anchor: 'start' | 'end'][] = [
  [1557, 'Settlement', -3, 'start'],
  [1622, 'Dutch attack', 1, 'end'],
  [1640, 'St Paul’s finished', -2, 'start'],
  [1685, 'Canton opens', 2, 'start'],
  [1842, 'Hong Kong', -1, 'end'],
  [1865, 'Guia light', -3, 'end'],
  [1887, 'Treaty of Beijing', -2, 'start'],
  [1954, 'Grand Prix', 1, 'end'],
  [1987, 'Joint Declaration', 2, 'end'],
  [1999, 'Return to China', 3, 'end'],
  [2018, 'Bridge', -1, 'end'],
]

const x = (year: number) => 70 + ((year - 1500) / 525) * 1040

const lettering = { year: { size: 48, bold: true }, what: { size: 39 } }

/** Each event's stroke and how far its words reach, from left to right; for the tests. */
export const places = events.map(([year, what, level, anchor]) => {
  const width = Math.max(widthOf(String(year), lettering.year), widthOf(what, lettering.what))
  const at = x(year)
  return {
    what,
    level,
    at,
    from: anchor === 'end' ? at - 16 - width : at + 16,
    to: anchor === 'end' ? at - 16 : at + 16 + width,
  }
})

/** Five centuries on one line, to scale. */
export function timeline(): string {
  const axis = 412
  const drawn = events.map(([year, what, level, anchor]) => {
    const at = x(year)
    const y = axis - level * 112 + (level > 0 ? 30 : -30)
    const shift = anchor === 'end' ? -16 : 16
    const strong = year === 1557 || year === 1999
    const fill = strong ? colour.vermilion : colour.sea
    return {
      stroke:
        line([at, axis], [at, y - (level > 0 ? 34 : 0)], { stroke: fill, 'stroke-width': 3 }) +
        circle(at, axis, strong ? 17 : 12, { fill, stroke: colour.paper, 'stroke-width': 4 }),
      name:
        words(at + shift, y, String(year), { ...lettering.year, anchor, fill, halo: colour.paper }) +
        words(at + shift, y + 40, what, { ...lettering.what, anchor, halo: colour.paper }),
    }
  })
  const centuries = [
    ...[1500, 1600, 1700, 1800, 1900, 2000].map(year =>
      line([x(year), 30], [x(year), 770], { 'stroke-opacity': 0.2, 'stroke-width': 2 }),
    ),
    ...[1500, 1700].map(year =>
      words(x(year) + 8, axis + 46, String(year), { size: 38, italic: true, fill: colour.muted }),
    ),
  ]
  return turningSheet(
    colour.paper,
    ...centuries,
    rectangle(0, axis - 14, 1200, 28, colour.sand),
    rectangle(x(1557), axis - 14, x(1999) - x(1557), 28, colour.ochre),
    // The names over all strokes, so that none goes through a word.
    ...drawn.map(({ stroke }) => stroke),
    ...drawn.map(({ name }) => name),
  )
}
