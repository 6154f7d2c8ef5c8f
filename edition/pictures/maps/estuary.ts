import { geoMercator } from 'd3-geo'
import { countries, draw, mapSheet, place } from '../map.ts'
import { scaleBar, sea, town } from '../map-names.ts'
import { colour } from '../palette.ts'
import { group, line, path, round, words } from '../svg.ts'
import type { Language, Say } from '../wording.ts'

const projection = () => geoMercator().center([113.8, 22.32]).scale(56000).translate([600, 400])

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
export function bridgeMap(say: Say<'bridgeMap'>, lang: Language): string {
  const view = projection()
  const stroke = { fill: 'none', stroke: colour.vermilion, 'stroke-width': 12, 'stroke-linejoin': 'round' }
  const [tunnelX, tunnelY] = place(view, [113.763, 22.279])
  const tunnelName = { italic: true, anchor: 'middle', halo: colour.shallow, lang } as const
  return mapSheet(
    colour.shallow,
    base(),
    sea(view, [113.76, 22.484], say.bay, { size: 38, turn: 70, lang }),
    sea(view, [113.9, 22.075], say.sea, { lang }),
    path(through(bridge), stroke),
    path(through(link), stroke),
    path(through(tunnel), { ...stroke, 'stroke-dasharray': '12 9' }),
    line([tunnelX, tunnelY + 14], [tunnelX, tunnelY + 74], { 'stroke-width': 2.5 }),
    words(tunnelX, tunnelY + 112, say.tunnel, tunnelName),
    town(view, [113.549, 22.192], say.macao, { main: true, side: 'below', size: 66, lang }),
    town(view, [113.555, 22.27], say.zhuhai, { side: 'left', lang }),
    town(view, [114.12, 22.285], say.hongKong, { main: true, side: 'below', size: 60, lang }),
    town(view, [113.915, 22.31], say.airport, { side: 'above', lang }),
    town(view, [114.06, 22.54], say.shenzhen, { side: 'above', lang }),
    town(view, [113.39, 22.52], say.zhongshan, { lang }),
    scaleBar(view, 20, { name: say.scale, lang }),
  )
}

const gates: [name: string, at: [number, number], side: 'left' | 'right' | 'below'][] = [
  ['Humen', [113.63, 22.79], 'left'],
  ['Jiaomen', [113.58, 22.69], 'right'],
  ['Hongqimen', [113.57, 22.6], 'left'],
  ['Hengmen', [113.545, 22.555], 'right'],
  ['Modaomen', [113.41, 22.13], 'right'],
  ['Jitimen', [113.28, 22.04], 'right'],
  ['Hutiaomen', [113.1, 22.2], 'left'],
  ['Yamen', [113.09, 22.13], 'below'],
]

/** The eight mouths through which the Pearl River reaches the sea. */
export function gatesMap(): string {
  const view = geoMercator().center([113.55, 22.43]).scale(38000).translate([600, 400])
  return mapSheet(
    colour.shallow,
    path(draw(view, countries('10m')), { fill: colour.paper, stroke: colour.sea, 'stroke-width': 1.5 }),
    sea(view, [113.755, 22.335], 'Lingdingyang', { size: 38, turn: 75 }),
    sea(view, [113.95, 21.915], 'South China Sea'),
    ...gates.map(([name, at, side]) => gate(place(view, at), name, side)),
    town(view, [113.549, 22.192], 'Macao', { main: true, side: 'left' }),
    town(view, [114.06, 22.54], 'Shenzhen', { side: 'above' }),
    town(view, [113.5, 22.91], 'to Guangzhou', { side: 'left' }),
    town(view, [113.08, 22.58], 'Jiangmen', { side: 'above' }),
    scaleBar(view, 20),
  )
}

function gate([x, y]: [number, number], name: string, side: 'left' | 'right' | 'below') {
  const anchor = { left: 'end', right: 'start', below: 'middle' } as const
  const offset = { left: [-20, 13], right: [20, 13], below: [0, 46] }[side]
  const mark = path(`M${round(x)},${round(y - 15)}l15,15l-15,15l-15,-15z`, { fill: colour.vermilion })
  const label = words(x + (offset[0] ?? 0), y + (offset[1] ?? 0), name, {
    size: 40,
    italic: true,
    anchor: anchor[side],
    fill: colour.vermilion,
    halo: colour.paper,
  })
  return group({}, mark, label)
}
