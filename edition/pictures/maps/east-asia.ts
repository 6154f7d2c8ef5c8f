import { geoConicConformal, geoInterpolate, geoMercator } from 'd3-geo'
import { borders, countries, draw, mapSheet, only, place } from '../map.ts'
import { scaleBar, sea, town } from '../map-names.ts'
import { colour } from '../palette.ts'
import { path, round } from '../svg.ts'

/** Nara and the capitals around it. */
export function naraMap(): string {
  const view = geoConicConformal()
    .parallels([30, 42])
    .rotate([-130, 0])
    .center([1.2, 35.6])
    .scale(3000)
    .translate([600, 400])
  const all = countries('50m')
  return mapSheet(
    colour.shallow,
    path(draw(view, all), { fill: colour.paper, stroke: colour.sea, 'stroke-width': 1 }),
    path(draw(view, only(all, ['Japan', 'South Korea'])), { fill: colour.sand, stroke: colour.sea, 'stroke-width': 1 }),
    path(draw(view, borders('50m')), { fill: 'none', stroke: colour.muted, 'stroke-dasharray': '5 4' }),
    sea(view, [123.6, 35], 'Yellow Sea'),
    sea(view, [126.9, 30.2], 'East China Sea'),
    sea(view, [137.2, 31.4], 'Pacific Ocean'),
    town(view, [135.83, 34.69], 'Nara', { main: true, side: 'below', size: 72 }),
    town(view, [139.69, 35.69], 'Tokyo', { side: 'right' }),
    town(view, [126.98, 37.57], 'Seoul', { side: 'right' }),
    town(view, [125.75, 39.03], 'Pyongyang', { side: 'right' }),
    town(view, [121.47, 31.23], 'Shanghai', { side: 'below' }),
    town(view, [136.91, 35.18], 'Nagoya', { side: 'above' }),
    scaleBar(view, 300, { x: 960 }),
  )
}

/** Beijing, with the two Koreas. */
export function beijingMap(): string {
  const view = geoConicConformal()
    .parallels([32, 42])
    .rotate([-122, 0])
    .center([-0.5, 37.8])
    .scale(3800)
    .translate([600, 400])
  const curve = (from: [number, number], to: [number, number]) => {
    const between = geoInterpolate(from, to)
    return Array.from({ length: 21 }, (_, step) => place(view, between(step / 20)))
  }
  const talks = [curve([116.4, 39.9], [126.98, 37.57]), curve([116.4, 39.9], [125.75, 39.03])]
    .map(points => `M${points.map(point => point.map(round).join(',')).join('L')}`)
    .join('')
  const all = countries('50m')
  return mapSheet(
    colour.shallow,
    path(draw(view, all), { fill: colour.paper, stroke: colour.sea, 'stroke-width': 1 }),
    path(draw(view, only(all, ['South Korea', 'North Korea'])), { fill: colour.sand, stroke: colour.sea }),
    path(draw(view, borders('50m')), { fill: 'none', stroke: colour.muted, 'stroke-dasharray': '5 4' }),
    sea(view, [123.4, 35.4], 'Yellow Sea'),
    path(talks, {
      fill: 'none',
      stroke: colour.vermilion,
      'stroke-width': 6,
      'stroke-dasharray': '2 14',
      'stroke-linecap': 'round',
    }),
    town(view, [116.4, 39.9], 'Beijing', { main: true, size: 76, side: 'above' }),
    town(view, [126.98, 37.57], 'Seoul', { main: true, size: 60, side: 'below' }),
    town(view, [125.75, 39.03], 'Pyongyang', { main: true, size: 52, side: 'right' }),
    town(view, [117.2, 39.13], 'Tianjin', { side: 'left' }),
    town(view, [120.38, 36.07], 'Qingdao', { side: 'left' }),
    scaleBar(view, 300),
  )
}

const flyway: [number, number][] = [
  [125.6, 37.8],
  [122.2, 31.5],
  [117.8, 25.8],
  [113.9, 22.6],
]

/** Where the black-faced spoonbill breeds, and where it spends the winter. */
export function spoonbillMap(): string {
  const view = geoMercator().center([119, 29]).scale(1720).translate([600, 400])
  const line = `M${flyway.map(at => place(view, at).map(round).join(',')).join('L')}`
  return mapSheet(
    colour.shallow,
    path(draw(view, countries('50m')), { fill: colour.paper, stroke: colour.sea, 'stroke-width': 1 }),
    path(draw(view, borders('50m')), { fill: 'none', stroke: colour.muted, 'stroke-dasharray': '5 4' }),
    path(line, {
      fill: 'none',
      stroke: colour.vermilion,
      'stroke-width': 5,
      'stroke-dasharray': '4 14',
      'stroke-linecap': 'round',
    }),
    sea(view, [127.7, 29.05], 'East China Sea'),
    sea(view, [131.4, 23.6], 'Philippine Sea'),
    town(view, [125.6, 37.8], 'Islets where it breeds', { main: true, size: 44, side: 'left' }),
    town(view, [120.08, 23.08], 'Tainan', { side: 'right', note: 'largest winter flock' }),
    town(view, [113.56, 22.14], 'Macao', { main: true, side: 'below' }),
    town(view, [114.02, 22.49], 'Deep Bay', { side: 'above' }),
    town(view, [130.6, 32.7], 'Kumamoto', { side: 'below' }),
    town(view, [106.55, 20.25], 'Red River delta', { side: 'below' }),
    scaleBar(view, 500, { x: 980 }),
  )
}
