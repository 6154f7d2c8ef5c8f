import { geoDistance, geoGraticule10, geoInterpolate, geoNaturalEarth1, geoOrthographic } from 'd3-geo'
import { type Countries, countries, draw, graticule, type LongLat, mapSheet, only, place } from '../map.ts'
import { town } from '../map-names.ts'
import { colour, sheetSize } from '../palette.ts'
import { cha, empty, te } from './tea-countries.ts'
import { circle, path, rectangle, sheet, tag, widthOf, words } from '../svg.ts'
import type { Language, Say } from '../wording.ts'

const others = ({ features }: Countries) =>
  features.map(({ properties }) => properties.name).filter(name => ![...cha, ...te, ...empty].includes(name))

type Look = { fill: string; stroke: string; 'stroke-width': number }

const looks = {
  cha: { fill: colour.vermilion, stroke: colour.paper, 'stroke-width': 1 },
  te: { fill: colour.sea, stroke: colour.paper, 'stroke-width': 1 },
  // Sand is so near to the paper that it needs an edge, by day and by night.
  other: { fill: colour.sand, stroke: colour.muted, 'stroke-width': 2 },
} satisfies Record<string, Look>

/** The colours of the map in one line, as wide as the sheet but for its margins. */
function keyLine(entries: readonly [Look, label: string][], lang: Language): string {
  const [margin, toLabel, lettering] = [32, 48, { size: 38, lang }]
  const widths = entries.map(([, label]) => toLabel + widthOf(label, lettering))
  const used = widths.reduce((sum, width) => sum + width, 2 * margin)
  const gap = (sheetSize.width - used) / (entries.length - 1)
  let x = margin
  const drawn = entries.map(([look, label], number) => {
    const entry = tag('rect', { x, y: 728, width: 36, height: 28, ...look }) + words(x + toLabel, 755, label, lettering)
    x += (widths[number] ?? 0) + gap
    return entry
  })
  return drawn.join('')
}

/** Which of its two Chinese names each country drinks tea by. */
export function teaMap(say: Say<'tea'>, lang: Language): string {
  const view = geoNaturalEarth1().rotate([-20, 0]).scale(232).translate([600, 372])
  const all = countries('110m')
  const key: [Look, string][] = [
    [looks.cha, say.cha],
    [looks.te, say.te],
    [looks.other, say.other],
  ]
  return mapSheet(
    colour.shallow,
    graticule(view, 30),
    path(draw(view, only(all, others(all)), 4), looks.other),
    path(draw(view, only(all, cha), 4), looks.cha),
    path(draw(view, only(all, te), 4), looks.te),
    rectangle(0, 690, 1200, 110, colour.paper),
    keyLine(key, lang),
  )
}

export const macao: LongLat = [113.55, 22.19]
const lisbon: LongLat = [-9.14, 38.72]
const cape: LongLat = [18.4, -34.2]

/** Kilometres of the shortest way over the globe. */
const kilometres = Math.round((geoDistance(macao, lisbon) * 6371) / 10) * 10

/** The way of the sailing ships, longitude and latitude from point to point. */
const carreira = `
-9.14,38.72 -17,30 -25,15 -26,5 -30,-8 -30,-20 -22,-31 -5,-36 18.4,-35.8 33,-30 40.8,-15 52,2 66,12 73.8,15.4
76.5,8 81,5.2 95,6 102.2,2 104.4,1.4 109,9 112,17 113.55,22.19
`
  .trim()
  .split(/\s/)
  .map(point => point.split(',').map(Number))

/** The straight way to Lisbon, and the way the ships went. */
export function greatCircle(): string {
  const view = geoOrthographic().rotate([-48, -18]).scale(372).translate([690, 400]).clipAngle(90)
  const between = geoInterpolate(lisbon, macao)
  const straight = {
    type: 'LineString' as const,
    coordinates: Array.from({ length: 61 }, (_, step) => between(step / 60)),
  }
  const [capeX, capeY] = place(view, cape)
  const ships = { type: 'LineString' as const, coordinates: carreira }
  return sheet(
    colour.deep,
    circle(690, 400, 372, { fill: colour.shallow }),
    path(draw(view, geoGraticule10(), 40), { fill: 'none', stroke: colour.sea, 'stroke-opacity': 0.22 }),
    path(draw(view, countries('110m'), 4), { fill: colour.paper, stroke: colour.sea, 'stroke-width': 1 }),
    path(draw(view, ships, 6), {
      fill: 'none',
      stroke: colour.ink,
      'stroke-width': 3.5,
      'stroke-dasharray': '3 9',
      'stroke-linecap': 'round',
    }),
    path(draw(view, straight, 6), {
      fill: 'none',
      stroke: colour.vermilion,
      'stroke-width': 7,
      'stroke-linecap': 'round',
    }),
    town(view, macao, 'Macao', { main: true, side: 'left' }),
    town(view, lisbon, 'Lisbon', { main: true, side: 'below' }),
    town(view, [73.83, 15.5], 'Goa', { side: 'left' }),
    town(view, [102.25, 2.2], 'Malacca', { side: 'left' }),
    // In two lines, which stand between the way out and the way on.
    town(view, cape, 'Good Hope', { side: 'above', size: 38 }),
    words(capeX, capeY - 62, 'Cape of', { size: 38, anchor: 'middle', halo: colour.paper }),
    words(48, 108, `${kilometres.toLocaleString('en')} km`, { size: 76, bold: true, fill: colour.paper }),
    words(48, 160, 'by the shortest line', { size: 40, italic: true, fill: colour.shallow }),
  )
}
