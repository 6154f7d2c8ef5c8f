import { geoNaturalEarth1 } from 'd3-geo'
import { countries, draw, graticule, mapSheet, place } from '../map.ts'
import { town } from '../map-names.ts'
import { colour } from '../palette.ts'
import { path, polygon, words } from '../svg.ts'

const view = () => geoNaturalEarth1().rotate([-49, 0]).scale(238).translate([600, 420])

const meridian = (longitude: number) =>
  Array.from({ length: 33 }, (_, step) => place(view(), [longitude, 80 - step * 5]))

const lineOf = (longitude: number) =>
  draw(
    view(),
    { type: 'LineString', coordinates: Array.from({ length: 33 }, (_, step) => [longitude, 80 - step * 5]) },
    6,
  )

/** The two lines that shared out the world, and the half that was Portugal's. */
export function tordesillas(): string {
  const map = view()
  const stroke = { fill: 'none', stroke: colour.vermilion, 'stroke-width': 6 }
  const [westX, westY] = place(map, [-46.5, -52])
  const [moluccasX, moluccasY] = place(map, [127.4, 0.8])
  const [eastX, eastY] = place(map, [144.5, -41])
  return mapSheet(
    colour.shallow,
    polygon([...meridian(-46.5), ...meridian(144.5).reverse()], colour.sand),
    graticule(map, 30),
    path(draw(map, countries('110m'), 4), { fill: colour.paper, stroke: colour.paper, 'stroke-width': 1.5 }),
    path(lineOf(133.5), { fill: 'none', stroke: colour.muted, 'stroke-width': 3, 'stroke-dasharray': '3 9' }),
    path(lineOf(-46.5), stroke),
    path(lineOf(144.5), { ...stroke, 'stroke-dasharray': '18 12' }),
    words(600, 62, 'Portugal’s half', { size: 46, bold: true, anchor: 'middle' }),
    words(150, 62, 'Spain’s', { size: 46, bold: true, anchor: 'middle', fill: colour.sea }),
    words(1060, 62, 'Spain’s', { size: 46, bold: true, anchor: 'middle', fill: colour.sea }),
    words(westX + 24, westY + 18, 'Tordesillas, 1494', { fill: colour.vermilion, bold: true, halo: colour.sand }),
    words(eastX - 24, eastY + 18, 'Zaragoza, 1529', {
      fill: colour.vermilion,
      bold: true,
      anchor: 'end',
      halo: colour.sand,
    }),
    town(map, [-9.14, 38.72], 'Lisbon', { side: 'below' }),
    town(map, [-4.99, 41.5], 'Tordesillas', { side: 'above' }),
    town(map, [-24, 15], 'Cape Verde', { side: 'right' }),
    town(map, [73.83, 15.5], 'Goa', { side: 'left' }),
    town(map, [102.25, 2.2], 'Malacca', { side: 'left' }),
    town(map, [127.4, 0.8], '', {}),
    words(moluccasX + 24, moluccasY + 45, 'Moluccas', { anchor: 'end', halo: colour.paper }),
    town(map, [120.98, 14.6], 'Manila', { side: 'right' }),
    town(map, [113.55, 22.19], 'Macao', { main: true, side: 'above' }),
  )
}
