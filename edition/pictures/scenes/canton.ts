import { arch, cloud, hills, junk, sun, water } from '../illustration.ts'
import { colour } from '../palette.ts'
import { group, path, polygon, rectangle, sheet } from '../svg.ts'

/** A merchant house: an arcade below, green shutters above, a pediment on every second. */
function factory(x: number, number: number): string {
  const top = 372 - (number % 3) * 22
  const bays = [8, 44, 80]
  const pediment = polygon(
    [
      [x - 4, top],
      [x + 59, top - 44],
      [x + 122, top],
    ],
    colour.paper,
  )
  return (
    (number % 2 === 0 ? pediment : rectangle(x + 4, top - 20, 110, 20, colour.paper)) +
    rectangle(x, top, 118, 560 - top, colour.paper) +
    rectangle(x - 3, top, 124, 8, colour.ochre) +
    rectangle(x - 3, 470, 124, 7, colour.ochre) +
    bays.map(at => arch(x + at, 560, 30, 68, colour.deep)).join('') +
    bays.map(at => rectangle(x + at + 3, top + 32, 24, 48, colour.sea)).join('') +
    rectangle(x + 116, top, 4, 560 - top, colour.sand)
  )
}

const flag = (x: number, fill: string) =>
  rectangle(x - 4, 96, 8, 480, colour.ink) + path(`M${x + 4},104q40,-18 76,4t70,-4v76q-36,18 -70,4t-76,-4z`, { fill })

const sampan = (x: number, y: number, size: number) =>
  group(
    { transform: `translate(${x} ${y}) scale(${size})` },
    path('M-110,-26Q0,22 110,-34L76,20H-76z', { fill: colour.ink }),
    path('M-44,-6v-18a40,34 0 0 1 80,0v18z', { fill: colour.ochre }),
    path('M84,-20L150,40', { stroke: colour.ink, 'stroke-width': 6 }),
  )

/** The foreign factories at Canton from the river. */
export function thirteenFactories(): string {
  return sheet(
    colour.sand,
    sun(930, 196, 104),
    cloud(330, 180, 34),
    hills(
      [
        [0, 420],
        [300, 330],
        [620, 390],
        [920, 310],
        [1200, 380],
      ],
      colour.shallow,
    ),
    ...Array.from({ length: 10 }, (_, number) => factory(8 + number * 119, number)),
    rectangle(0, 560, 1200, 60, colour.ochre),
    flag(130, colour.vermilion),
    flag(412, colour.deep),
    flag(694, colour.paper),
    flag(976, colour.sea),
    water(606, colour.sea, { height: 9, length: 160 }),
    water(700, colour.deep, { height: 10, length: 210, shift: -60 }),
    sampan(240, 668, 0.8),
    sampan(620, 660, 0.6),
    junk(920, 680, 112),
    sampan(470, 744, 1),
  )
}
