import { colour } from '../palette.ts'
import { circle, path, polygon } from '../svg.ts'

/** One square tile: the length of its side, and what is painted on it. */
export type Tile = { size: number; paint: string[] }

/** A star with `points` points, its inner corners at `waist` of its reach. */
function star(x: number, y: number, reach: number, points: number, waist: number, fill: string): string {
  const corners = Array.from({ length: points * 2 }, (_, corner) => {
    const length = corner % 2 === 0 ? reach : reach * waist
    const turn = (corner * Math.PI) / points
    return [x + length * Math.cos(turn), y + length * Math.sin(turn)] as const
  })
  return polygon(corners, fill)
}

/** Eight-pointed stars, and the crosses between them. */
export const starTile: Tile = {
  size: 200,
  paint: [
    ...[0, 200].flatMap(x => [0, 200].map(y => star(x, y, 66, 4, 0.36, colour.ochre))),
    star(100, 100, 100, 8, 0.7654, colour.sea),
    star(100, 100, 62, 8, 0.7654, colour.paper),
    star(100, 100, 34, 8, 0.7654, colour.vermilion),
  ],
}

/** Bands that pass over and under each other. */
export const latticeTile: Tile = {
  size: 160,
  paint: [
    ...[
      ['M-20,40H180M-20,120H180', colour.sea],
      ['M40,-20V180M120,-20V180', colour.ochre],
      ['M20,40H60M100,120H140', colour.sea],
    ].flatMap(([d = '', stroke]) => [
      path(d, { stroke: colour.ink, 'stroke-width': 34 }),
      path(d, { stroke, 'stroke-width': 26 }),
    ]),
    ...[
      [0, 0],
      [80, 80],
      [0, 160],
      [160, 0],
      [160, 160],
      [80, 0],
      [0, 80],
      [160, 80],
      [80, 160],
    ].map(([x = 0, y = 0]) => star(x, y, 18, 4, 0.4, colour.vermilion)),
  ],
}

/** A flat diamond that pretends to stand out. */
export const diamondTile: Tile = {
  size: 200,
  paint: [
    polygon([[0, 0], [200, 0], [100, 100]], colour.sand),
    polygon([[0, 0], [0, 200], [100, 100]], colour.paper),
    polygon([[200, 0], [200, 200], [100, 100]], colour.ochre),
    polygon([[0, 200], [200, 200], [100, 100]], colour.ink),
    polygon([[100, 48], [152, 100], [100, 152], [48, 100]], colour.sea),
    polygon([[100, 72], [128, 100], [100, 128], [72, 100]], colour.vermilion),
  ],
}

const corners = [
  [0, 0],
  [0, 220],
  [220, 0],
  [220, 220],
] as const

/** Four petals in a ring, in the blue of the sea. */
export const rosetteTile: Tile = {
  size: 220,
  paint: [
    circle(110, 110, 100, { fill: 'none', stroke: colour.sea, 'stroke-width': 8 }),
    ...[0, 90, 180, 270].map(turn =>
      path('M110,110Q66,66 110,22Q154,66 110,110z', { fill: colour.sea, transform: `rotate(${turn} 110 110)` }),
    ),
    ...[45, 135, 225, 315].map(turn =>
      path('M110,110Q88,72 110,48Q132,72 110,110z', { fill: colour.deep, transform: `rotate(${turn} 110 110)` }),
    ),
    circle(110, 110, 16, { fill: colour.ochre }),
    ...corners.map(([x, y]) => circle(x, y, 46, { fill: colour.sea })),
    ...corners.map(([x, y]) => circle(x, y, 24, { fill: colour.paper })),
  ],
}

/** Scales that overlap like those of a fish or a roof. */
function paintScales(): string[] {
  // Scales of one row do not overlap, so each of their rings can be painted along the whole row at once.
  const rings = (fill: string): [r: number, fill: string][] => [
    [80, colour.ink],
    [74, fill],
    [46, colour.paper],
    [36, fill],
  ]
  // The rows reach over the edge, and the upper lie on the lower, so that the tile meets itself.
  return [200, 160, 120, 80, 40, 0, -40].map(y => {
    const even = y % 80 === 0
    const xs = even ? [-160, 0, 160, 320] : [-80, 80, 240]
    const row = rings(even ? colour.sea : colour.vermilion)
    return row.flatMap(([r, fill]) => xs.map(x => circle(x, y, r, { fill }))).join('')
  })
}

export const scaleTile: Tile = { size: 160, paint: paintScales() }
