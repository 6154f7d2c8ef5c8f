import { cloud, hills, sun, swell, water } from '../illustration.ts'
import { colour } from '../palette.ts'
import { group, path, polygon, rectangle, sheet } from '../svg.ts'

/** A carrack under full sail: black hull, high castles. */
export function carrack(x: number, y: number, size: number, sail: string = colour.paper): string {
  return group(
    { transform: `translate(${x} ${y}) scale(${size})` },
    path('M-6,-40V-390M-150,-60V-290M150,-60V-270', { stroke: colour.ochre, 'stroke-width': 10 }),
    path('M-92,-330q90,34 176,0q26,84 -8,168q-80,-30 -160,0q-34,-84 -8,-168z', { fill: sail }),
    path('M-64,-392q62,20 120,0q14,26 4,52q-64,-18 -128,0q-10,-26 4,-52z', { fill: sail }),
    path('M-214,-262q62,20 122,0q18,62 -6,124q-54,-20 -110,0q-24,-62 -6,-124z', { fill: sail }),
    path('M92,-250l128,150q-64,20 -120,0q20,-70 -8,-150z', { fill: sail }),
    path('M-6,-392l70,-18l-70,-22zM150,-272l54,-14l-54,-16z', { fill: colour.vermilion }),
    path('M-16,-276h20v-20h22v20h20v22h-20v20h-22v-20h-20z', { fill: colour.vermilion }),
    path('M-280,-108l40,70h300l30,-62h140l-22,104q-30,66 -120,66h-250q-92,-20 -118,-178z', { fill: colour.ink }),
    path('M-226,-2h396M-214,26h366', { stroke: colour.ochre, 'stroke-width': 6 }),
    ...[-150, -90, -30, 30, 90].map(at => rectangle(at, 4, 16, 14, colour.paper)),
  )
}

/** The great ship from Macao before the hills of Nagasaki. */
export function blackShip(): string {
  return sheet(
    colour.sand,
    sun(270, 260, 130),
    cloud(840, 170, 44),
    hills(
      [
        [0, 520],
        [160, 430],
        [380, 500],
        [640, 380],
        [900, 470],
        [1200, 360],
      ],
      colour.shallow,
    ),
    hills(
      [
        [0, 590],
        [260, 540],
        [560, 590],
        [900, 520],
        [1200, 470],
      ],
      colour.sea,
    ),
    carrack(640, 606, 1.25),
    swell(640),
  )
}

/** A ship and the stars that it steers by. */
export function openSea(): string {
  const star = (x: number, y: number, r: number) =>
    polygon(
      [
        [x, y - r],
        [x + r * 0.24, y - r * 0.24],
        [x + r, y],
        [x + r * 0.24, y + r * 0.24],
        [x, y + r],
        [x - r * 0.24, y + r * 0.24],
        [x - r, y],
        [x - r * 0.24, y - r * 0.24],
      ],
      colour.sand,
    )
  return sheet(
    colour.deep,
    ...[
      [800, 130, 30],
      [930, 210, 22],
      [868, 300, 26],
      [760, 236, 20],
      [1060, 120, 14],
      [620, 110, 12],
      [1110, 320, 16],
      [480, 190, 12],
      [150, 120, 16],
      [90, 290, 10],
    ].map(([x = 0, y = 0, r = 0]) => star(x, y, r)),
    carrack(390, 560, 1.05, colour.sand),
    water(600, colour.sea, { height: 34, length: 300 }),
    water(670, colour.shallow, { height: 30, length: 260, shift: -80 }),
    water(730, colour.vermilion, { height: 28, length: 280, shift: -20 }),
  )
}
