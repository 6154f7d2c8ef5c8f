import { colour } from '../palette.ts'
import { path, rectangle, sheet, tag } from '../svg.ts'
import { diamondTile, latticeTile, rosetteTile, scaleTile, starTile, type Tile } from './painted-tiles.ts'

/** A tile as a pattern that fills whatever refers to `id`, with the joints between the tiles. */
function pattern(id: string, { size, paint }: Tile, patternTransform?: string): string {
  const joint = path(`M0,0H${size}M0,0V${size}`, { stroke: colour.ink, 'stroke-opacity': 0.35, 'stroke-width': 3 })
  const attributes = { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform }
  return tag('pattern', attributes, rectangle(0, 0, size, size, colour.paper), ...paint, joint)
}

/** A sheet covered with one tile, repeated. */
const wall = (tile: Tile) =>
  sheet(colour.paper, tag('defs', {}, pattern('tile', tile)), rectangle(0, 0, 1200, 800, 'url(#tile)'))

export const tileStar = () => wall(starTile)
export const tileLattice = () => wall(latticeTile)
export const tileDiamond = () => wall(diamondTile)
export const tileRosette = () => wall(rosetteTile)
export const tileScale = () => wall(scaleTile)

/** All five side by side, one or two whole tiles wide, like a seller's board. */
export function tilePanel(): string {
  const board: [tile: Tile, across: number][] = [
    [rosetteTile, 1],
    [scaleTile, 2],
    [starTile, 1],
    [latticeTile, 2],
    [diamondTile, 1],
  ]
  const strips = board.map((_, number) => rectangle(number * 242, 0, 232, 800, `url(#tile${number})`))
  const patterns = board.map(([tile, across], number) =>
    pattern(`tile${number}`, tile, `translate(${number * 242} 0) scale(${232 / across / tile.size})`),
  )
  return sheet(colour.ink, tag('defs', {}, ...patterns), ...strips)
}
