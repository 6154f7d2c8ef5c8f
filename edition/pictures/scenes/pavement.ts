import { colour } from '../palette.ts'
import { circle, group, path, polygon, rectangle, round, sheet, tag } from '../svg.ts'

/** Thin joints over everything, so that flat bands read as small cut stones. */
const joints = (cell = 24) =>
  tag(
    'defs',
    {},
    tag(
      'pattern',
      { id: 'joints', width: cell, height: cell, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(8)' },
      path(`M0,0H${cell}M0,0V${cell / 2}M${cell / 2},${cell / 2}V${cell}M0,${cell / 2}H${cell}`, {
        fill: 'none',
        stroke: colour.muted,
        'stroke-width': 2,
        'stroke-opacity': 0.45,
      }),
    ),
  )

const jointed = () => tag('rect', { width: 1200, height: 800, fill: 'url(#joints)' })

/** A wave of stone with two parallel edges, its crest `swing` above its rest. */
function band(y: number, thick: number, swing: number): string {
  const length = 400
  const there = `q${length / 4},${-swing} ${length / 2},0t${length / 2},0`
  const back = `q${-length / 4},${swing} ${-length / 2},0t${-length / 2},0`
  return path(`M-200,${y}${there.repeat(4)}v${thick}${back.repeat(4)}z`, { fill: colour.ink })
}

/** The waves of the square, seen from straight above. */
export function pavementWaves(): string {
  const bands = Array.from({ length: 9 }, (_, row) => band(row * 116 - 90, 58, 130))
  return sheet(colour.paper, joints(), ...bands, jointed())
}

/** A compass star with eight points. */
export function pavementStar(): string {
  const point = (turn: number, length: number, fill: string, shade: string) =>
    group(
      { transform: `rotate(${turn} 600 400)` },
      polygon(
        [
          [600, 400 - length],
          [600, 400],
          [556, 356],
        ],
        fill,
      ),
      polygon(
        [
          [600, 400 - length],
          [600, 400],
          [644, 356],
        ],
        shade,
      ),
    )
  return sheet(
    colour.paper,
    joints(),
    circle(600, 400, 372, { fill: 'none', stroke: colour.ink, 'stroke-width': 22 }),
    circle(600, 400, 330, { fill: 'none', stroke: colour.vermilion, 'stroke-width': 10 }),
    ...[45, 135, 225, 315].map(turn => point(turn, 250, colour.vermilion, colour.ochre)),
    ...[0, 90, 180, 270].map(turn => point(turn, 318, colour.ink, colour.muted)),
    jointed(),
  )
}

/** A shoal of fish, light on dark and dark on light. */
export function pavementFish(): string {
  const fish = (x: number, y: number, fill: string, eye: string) =>
    path(`M${x},${y}q90,-96 210,0q-120,96 -210,0zM${x + 190},${y}l84,-62v124z`, { fill }) +
    circle(x + 48, y - 8, 9, { fill: eye })
  const row = (y: number, shift: number, fill: string, eye: string) =>
    [0, 1, 2, 3].map(number => fish(shift + number * 340, y, fill, eye)).join('')
  return sheet(
    colour.paper,
    joints(),
    rectangle(0, 266, 1200, 268, colour.ink),
    row(133, -60, colour.ink, colour.paper),
    row(400, -200, colour.paper, colour.ink),
    row(667, -60, colour.vermilion, colour.paper),
    jointed(),
  )
}

/** A caravel on scalloped water. */
export function pavementShip(): string {
  const scallops = (y: number, fill: string, shift: number) =>
    Array.from({ length: 14 }, (_, number) => circle(shift + number * 100, y, 50, { fill })).join('')
  const sail = (x: number, y: number, size: number) =>
    path(
      `M${x},${y}q${round(size * 0.5)},${round(size * 0.55)} 0,${size}h${round(size * 0.9)}q${round(size * 0.32)},${round(-size * 0.5)} 0,${-size}z`,
      { fill: colour.ink },
    )
  return sheet(
    colour.paper,
    joints(),
    path('M250,520h700q-30,100 -110,130h-460q-90,-30 -130,-130z', { fill: colour.ink }),
    rectangle(470, 120, 12, 410, colour.ink),
    rectangle(716, 120, 12, 410, colour.ink),
    sail(378, 170, 150),
    sail(372, 340, 160),
    sail(632, 150, 160),
    sail(620, 330, 180),
    path('M476,120l96,24l-96,26zM722,106l96,24l-96,26z', { fill: colour.vermilion }),
    path('M640,372h26v-26h34v26h26v34h-26v26h-34v-26h-26z', { fill: colour.vermilion, transform: 'translate(24 -12)' }),
    scallops(690, colour.vermilion, -20),
    scallops(730, colour.paper, 30),
    scallops(770, colour.ink, -20),
    scallops(810, colour.paper, 30),
    jointed(),
  )
}
