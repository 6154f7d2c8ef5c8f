import { colour } from '../palette.ts'
import { circle, group, path, polygon, rectangle, sheet, tag } from '../svg.ts'

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
    Array.from({ length: 14 }, (_, number) => circle(shift + number * 100, y, 54, { fill })).join('')
  return sheet(
    colour.paper,
    joints(),
    path('M210,470q24,60 70,66h470q60,0 110,-84h150q-20,150 -120,210H380q-130,-40 -170,-192z', { fill: colour.ink }),
    path('M300,584h620', { stroke: colour.paper, 'stroke-width': 12 }),
    rectangle(448, 90, 14, 450, colour.ink),
    rectangle(734, 70, 14, 470, colour.ink),
    // The lateen sails of a caravel: three-cornered, their long edge on a slanting yard.
    path('M560,110Q520,330 590,490Q420,510 290,450Q450,330 560,110z', { fill: colour.ink }),
    path('M872,90Q826,330 900,490Q720,516 590,440Q760,300 872,90z', {
      fill: colour.ink,
      stroke: colour.paper,
      'stroke-width': 10,
    }),
    path('M462,90l110,-22v52zM748,70l110,-22v52z', { fill: colour.vermilion }),
    path('M738,350h30v-30h40v30h30v40h-30v30h-40v-30h-30z', { fill: colour.vermilion }),
    scallops(676, colour.vermilion, -20),
    scallops(722, colour.paper, 30),
    scallops(768, colour.ink, -20),
    scallops(814, colour.paper, 30),
    jointed(),
  )
}
