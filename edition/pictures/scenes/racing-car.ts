import { hills, sun } from '../illustration.ts'
import { colour } from '../palette.ts'
import { circle, path, polygon, rectangle, sheet, words } from '../svg.ts'

/** A racing car between the wall and the sea. */
export function racingCar(): string {
  const wheel = (x: number, r: number) =>
    circle(x, 650 - r, r, { fill: colour.ink }) +
    circle(x, 650 - r, r * 0.5, { fill: colour.sand }) +
    circle(x, 650 - r, r * 0.16, { fill: colour.ink })
  const blocks = Array.from({ length: 14 }, (_, number) =>
    rectangle(number * 90 - 20, 470, 90, 64, number % 2 === 0 ? colour.vermilion : colour.paper),
  )
  return sheet(
    colour.sand,
    sun(900, 210, 120, colour.paper),
    hills(
      [
        [0, 420],
        [180, 250],
        [420, 360],
        [700, 310],
        [1000, 390],
        [1200, 350],
      ],
      colour.sea,
    ),
    polygon(
      [
        [192, 262],
        [198, 190],
        [222, 190],
        [228, 262],
      ],
      colour.paper,
    ),
    path('M194,190q16,-28 32,0z', { fill: colour.vermilion }),
    ...blocks,
    rectangle(0, 462, 1200, 10, colour.ink),
    rectangle(0, 534, 1200, 270, colour.muted),
    path('M0,690H1200', { stroke: colour.paper, 'stroke-width': 10, 'stroke-dasharray': '120 80' }),
    path('M120,640H1100l-20,20H150z', { fill: colour.ink, 'fill-opacity': 0.35 }),
    path('M168,470h120v18h-120zM214,488h20v50h-20z', { fill: colour.vermilion }),
    path('M190,520q120,-14 250,-20q50,-60 130,-64q24,0 40,14l20,46q220,10 400,78q40,12 40,34v10H240q-60,-10 -50,-98z', {
      fill: colour.deep,
    }),
    path('M190,566q420,26 880,20v24H216q-24,-14 -26,-44z', { fill: colour.vermilion }),
    path('M614,470l84,30h-92z', { fill: colour.shallow }),
    circle(566, 440, 42, { fill: colour.paper }),
    path('M570,424h40a42,42 0 0 1 -4,30h-36z', { fill: colour.ink }),
    path('M1040,616h120v16h-150z', { fill: colour.ink }),
    circle(470, 548, 44, { fill: colour.paper }),
    words(470, 566, '54', { size: 54, anchor: 'middle', bold: true }),
    wheel(310, 78),
    wheel(900, 68),
    path('M20,500h110M-10,556h130M30,612h110', { stroke: colour.paper, 'stroke-width': 8, 'stroke-linecap': 'round' }),
  )
}
