import { cloud, hills, junk, sun, water } from '../illustration.ts'
import { colour } from '../palette.ts'
import { path, polygon, rectangle, sheet } from '../svg.ts'

/** The old bay with its row of houses and its sea wall. */
export function praiaGrande(): string {
  const fills = [
    colour.paper,
    colour.sand,
    colour.ochre,
    colour.paper,
    colour.vermilion,
    colour.sand,
    colour.paper,
    colour.ochre,
    colour.paper,
    colour.sand,
  ]
  const houses = fills.map((fill, number) => {
    const x = 150 + number * 92
    const lift = 56 * Math.sin((number / 9) * Math.PI)
    const y = 500 - lift
    const tall = 92 + ((number * 37) % 46)
    const windows = [0, 1, 2].map(
      column =>
        rectangle(x + 14 + column * 24, y - tall + 24, 12, 22, colour.ink) +
        rectangle(x + 14 + column * 24, y - 44, 12, 30, colour.ink),
    )
    return (
      rectangle(x, y - tall, 88, tall, fill) + rectangle(x - 3, y - tall - 8, 94, 10, colour.paper) + windows.join('')
    )
  })
  return sheet(
    colour.shallow,
    sun(930, 200, 96),
    cloud(520, 170, 40),
    hills(
      [
        [0, 470],
        [140, 300],
        [330, 380],
        [560, 320],
        [820, 390],
        [1060, 280],
        [1200, 330],
      ],
      colour.sea,
    ),
    rectangle(120, 256, 60, 40, colour.paper),
    polygon(
      [
        [110, 258],
        [150, 226],
        [190, 258],
      ],
      colour.vermilion,
    ),
    ...houses,
    path(
      'M-10,640Q120,560 210,520Q600,410 1000,510Q1120,550 1210,620V660Q1120,580 1000,536Q600,436 210,546Q120,590 -10,690z',
      { fill: colour.ochre },
    ),
    path('M-10,690Q120,590 210,546Q600,436 1000,536Q1120,580 1210,660V800H-10z', { fill: colour.sea }),
    water(660, colour.deep, { height: 10, length: 180 }),
    junk(420, 610, 54),
    junk(760, 650, 72, colour.sand),
    junk(980, 610, 34, colour.paper),
  )
}

/** Boxes under a crane. */
export function containers(): string {
  const fills = [colour.vermilion, colour.sea, colour.ochre, colour.paper, colour.deep]
  const box = (x: number, y: number, fill: string) =>
    rectangle(x, y, 120, 56, fill) +
    path([20, 40, 60, 80, 100].map(at => `M${x + at},${y + 8}v40`).join(''), {
      stroke: colour.ink,
      'stroke-opacity': 0.3,
      'stroke-width': 4,
    })
  const heights = [3, 4, 5, 4, 3, 3]
  const stack = heights.flatMap((count, column) =>
    Array.from({ length: count }, (_, row) =>
      box(130 + column * 124, 534 - row * 60, fills[(column * 2 + row * 3) % 5] ?? colour.sea),
    ),
  )
  return sheet(
    colour.shallow,
    sun(250, 190, 110),
    hills(
      [
        [0, 560],
        [400, 500],
        [800, 540],
        [1200, 480],
      ],
      colour.mist,
    ),
    path(
      'M990,700V150h22v550zM1120,700V150h22v550zM520,150h660v24H520zM980,60l160,90h-22l-138,-76zM980,60h14v90h-14zM984,64L560,150h-20zM990,420h150v16h-150z',
      { fill: colour.ink },
    ),
    path('M640,174v110M730,174v110', { stroke: colour.ink, 'stroke-width': 5 }),
    box(625, 284, colour.vermilion),
    ...stack,
    path('M60,592h860l-50,120H120q-40,-50 -60,-120z', { fill: colour.ink }),
    path('M84,640h810', { stroke: colour.vermilion, 'stroke-width': 12 }),
    water(694, colour.sea),
    water(744, colour.deep, { shift: -60 }),
    rectangle(960, 690, 240, 110, colour.muted),
  )
}
