import { geoNaturalEarth1 } from 'd3-geo'
import { countries, draw, graticule, type LongLat, mapSheet, only, place } from '../map.ts'
import { colour } from '../palette.ts'
import { circle, path, words } from '../svg.ts'
import { macao } from './world.ts'

/** The places of the Lusophone world, by their capitals. */
export function lusophoneMap(): string {
  const states = ['Brazil', 'Angola', 'Mozambique', 'Portugal', 'Guinea-Bissau', 'Eq. Guinea', 'Timor-Leste']
  // Too small to be seen, or, as islands, not in the atlas.
  const dots: LongLat[] = [
    [-23.5, 15],
    [-15, 12],
    [6.7, 0.3],
    [10.4, 1.6],
    [125.7, -8.8],
  ]
  const named: [string, LongLat, 'start' | 'middle' | 'end'][] = [
    ['Portugal', [-11, 43], 'end'],
    ['Brazil', [-34, -24], 'start'],
    ['Cabo Verde', [-26.5, 15.2], 'end'],
    ['Guinea-Bissau', [-17.5, 6.5], 'end'],
    ['São Tomé', [3.5, -3], 'end'],
    ['Equatorial Guinea', [13.5, 4.5], 'start'],
    ['Angola', [9, -14], 'end'],
    ['Mozambique', [43, -22], 'start'],
    ['Timor-Leste', [126, -17.5], 'middle'],
  ]
  const view = geoNaturalEarth1().rotate([-35, 0]).scale(300).translate([590, 400])
  const all = countries('110m')
  const [x, y] = place(view, macao)
  return mapSheet(
    colour.shallow,
    graticule(view, 30),
    path(draw(view, all, 4), { fill: colour.paper, stroke: colour.shallow, 'stroke-width': 0.7 }),
    path(draw(view, only(all, states), 4), { fill: colour.vermilion }),
    ...dots.map(at => {
      const [dotX, dotY] = place(view, at)
      return circle(dotX, dotY, 9, { fill: colour.vermilion, stroke: colour.paper, 'stroke-width': 3 })
    }),
    circle(x, y, 13, { fill: colour.ink, stroke: colour.paper, 'stroke-width': 3 }),
    words(x + 24, y + 18, 'Macao', { size: 54, bold: true, halo: colour.paper }),
    ...named.map(([name, at, anchor]) => {
      const [nameX, nameY] = place(view, at)
      return words(nameX, nameY, name, { size: 40, anchor, halo: colour.paper })
    }),
  )
}
