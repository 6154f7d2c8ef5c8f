import { arch, sun } from '../illustration.ts'
import { colour } from '../palette.ts'
import { circle, group, line, path, polygon, rectangle, sheet } from '../svg.ts'
import { carrack } from './ships.ts'

const lines = (x: number, y: number, width: number, count: number) =>
  Array.from({ length: count }, (_, row) =>
    line([x, y + row * 16], [x + (row % 4 === 3 ? width * 0.6 : width), y + row * 16], { 'stroke-width': 5 }),
  ).join('')

/** A type case on its stand, its boxes in rows. */
const typeCase = () =>
  path('M72,560L96,790M352,560L328,790', { stroke: colour.ink, 'stroke-width': 16 }) +
  polygon(
    [
      [60, 470],
      [364, 470],
      [384, 570],
      [40, 570],
    ],
    colour.ochre,
  ) +
  group(
    { fill: colour.ink },
    ...[0, 1, 2].flatMap(row =>
      Array.from({ length: 8 }, (_, box) =>
        rectangle(76 + box * 35 - row * 3, 482 + row * 28, 27, 20, (box + row) % 3 ? colour.ink : colour.muted),
      ),
    ),
  )

/** A wooden hand press with a ship in the window. */
export function handPress(): string {
  return sheet(
    colour.sand,
    arch(60, 420, 330, 370, colour.shallow),
    sun(300, 180, 56),
    carrack(206, 340, 0.42),
    path('M60,352q41,-12 82,0t82,0t82,0t84,0V420H60z', { fill: colour.sea }),
    rectangle(46, 416, 358, 18, colour.paper),
    rectangle(0, 720, 1200, 80, colour.maroon),
    typeCase(),
    rectangle(560, 70, 54, 660, colour.deep),
    rectangle(866, 70, 54, 660, colour.deep),
    rectangle(530, 56, 420, 64, colour.deep),
    rectangle(548, 240, 384, 52, colour.sea),
    rectangle(724, 120, 32, 230, colour.ink),
    path('M724,300l32,-14M724,322l32,-14M724,278l32,-14', { stroke: colour.ochre, 'stroke-width': 6 }),
    path('M740,344L1010,300', { stroke: colour.ochre, 'stroke-width': 16, 'stroke-linecap': 'round' }),
    circle(1010, 300, 20, { fill: colour.vermilion }),
    rectangle(636, 390, 208, 34, colour.ink),
    rectangle(700, 350, 80, 40, colour.ochre),
    rectangle(490, 540, 640, 34, colour.ochre),
    rectangle(520, 574, 590, 16, colour.ink),
    path('M1080,590V730M540,590V730', { stroke: colour.deep, 'stroke-width': 26 }),
    rectangle(630, 500, 250, 40, colour.muted),
    polygon(
      [
        [880, 532],
        [1010, 250],
        [1180, 330],
        [1110, 540],
      ],
      colour.ink,
    ),
    polygon(
      [
        [904, 526],
        [1014, 282],
        [1152, 346],
        [1090, 526],
      ],
      colour.paper,
    ),
    group({ transform: 'translate(968 392) rotate(24)' }, lines(0, 0, 120, 9)),
    path('M580,730l-30,30h420l-30,-30z', { fill: colour.ink }),
  )
}
