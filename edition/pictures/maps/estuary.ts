import { geoMercator } from 'd3-geo'
import { countries, draw, place, scaleBar, sea, town } from '../map.ts'
import { colour } from '../palette.ts'
import { group, path, round, sheet, words } from '../svg.ts'

const projection = () => geoMercator().center([113.82, 22.33]).scale(48000).translate([600, 400])

function base() {
  const view = projection()
  return path(draw(view, countries('10m')), { fill: colour.paper, stroke: colour.sea, 'stroke-width': 1.5 })
}

/** A line through places, from west to east. */
const through = (places: [number, number][]) =>
  `M${places.map(at => place(projection(), at).map(round).join(',')).join('L')}`

const bridge: [number, number][] = [
  [113.562, 22.203],
  [113.6, 22.206],
  [113.66, 22.237],
  [113.73, 22.272],
]
const tunnel: [number, number][] = [
  [113.73, 22.272],
  [113.796, 22.285],
]
const link: [number, number][] = [
  [113.796, 22.285],
  [113.86, 22.287],
  [113.945, 22.315],
]

/** The Hong Kong–Zhuhai–Macao Bridge across the mouth of the Pearl River. */
export function bridgeMap(): string {
  const view = projection()
  const stroke = { fill: 'none', stroke: colour.vermilion, 'stroke-width': 9, 'stroke-linejoin': 'round' }
  const [tunnelX, tunnelY] = place(view, [113.763, 22.279])
  return sheet(
    colour.shallow,
    base(),
    sea(view, [113.77, 22.46], 'Lingdingyang', 32, 66),
    sea(view, [113.93, 22.09], 'South China Sea', 34),
    path(through(bridge), stroke),
    path(through(link), stroke),
    path(through(tunnel), { ...stroke, 'stroke-dasharray': '10 8' }),
    words(tunnelX, tunnelY + 62, 'tunnel, 6.7 km', { size: 30, italic: true, anchor: 'middle', halo: colour.shallow }),
    town(view, [113.549, 22.192], 'Macao', { main: true, side: 'below' }),
    town(view, [113.555, 22.27], 'Zhuhai', { side: 'left' }),
    town(view, [114.16, 22.285], 'Hong Kong', { main: true, side: 'below' }),
    town(view, [113.915, 22.31], 'Airport', { side: 'above', size: 30 }),
    town(view, [114.06, 22.54], 'Shenzhen', { side: 'above' }),
    town(view, [113.39, 22.52], 'Zhongshan'),
    scaleBar(view, 20),
  )
}

const gates: [name: string, at: [number, number], side: 'left' | 'right' | 'below'][] = [
  ['Humen', [113.63, 22.79], 'right'],
  ['Jiaomen', [113.58, 22.69], 'right'],
  ['Hongqimen', [113.57, 22.6], 'right'],
  ['Hengmen', [113.545, 22.555], 'right'],
  ['Modaomen', [113.41, 22.13], 'below'],
  ['Jitimen', [113.28, 22.06], 'below'],
  ['Hutiaomen', [113.1, 22.2], 'left'],
  ['Yamen', [113.08, 22.15], 'left'],
]

/** The eight mouths through which the Pearl River reaches the sea. */
export function gatesMap(): string {
  const view = geoMercator().center([113.55, 22.44]).scale(36000).translate([600, 400])
  return sheet(
    colour.shallow,
    path(draw(view, countries('10m')), { fill: colour.paper, stroke: colour.sea, 'stroke-width': 1.5 }),
    sea(view, [113.775, 22.42], 'Lingdingyang', 30, 68),
    sea(view, [113.85, 22.02], 'South China Sea', 34),
    ...gates.map(([name, at, side]) => gate(place(view, at), name, side)),
    town(view, [113.549, 22.192], 'Macao', { main: true, side: 'right' }),
    town(view, [114.06, 22.54], 'Shenzhen', { side: 'above' }),
    town(view, [113.27, 22.97], 'to Guangzhou', { side: 'left', size: 30 }),
    town(view, [113.08, 22.58], 'Jiangmen', { side: 'above' }),
    scaleBar(view, 20),
  )
}

function gate([x, y]: [number, number], name: string, side: 'left' | 'right' | 'below') {
  const anchor = { left: 'end', right: 'start', below: 'middle' } as const
  const offset = { left: [-18, 10], right: [18, 10], below: [0, 42] }[side]
  const mark = path(`M${round(x)},${round(y - 11)}l11,11l-11,11l-11,-11z`, { fill: colour.vermilion })
  const label = words(x + (offset[0] ?? 0), y + (offset[1] ?? 0), name, {
    size: 30,
    italic: true,
    anchor: anchor[side],
    fill: colour.vermilion,
    halo: colour.paper,
  })
  return group({}, mark, label)
}
