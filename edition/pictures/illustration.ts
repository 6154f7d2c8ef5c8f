import { colour, sheetSize } from './palette.ts'
import { circle, path, polygon, rectangle, round } from './svg.ts'

/** The disc that hangs over most of the paper's scenes. */
export const sun = (cx: number, cy: number, r: number, fill: string = colour.vermilion) => circle(cx, cy, r, { fill })

/** Water from the line `y` down to the edge of the sheet, with an even swell. */
export function water(y: number, fill: string, { height = 14, length = 150, shift = 0 } = {}): string {
  const { width, height: bottom } = sheetSize
  const swells = Math.ceil(width / length) + 2
  const half = round(length / 2)
  const curve = `q${round(length / 4)},${-height} ${half},0t${half},0`
  return path(`M${round(shift - length)},${y}${curve.repeat(swells)}V${bottom}H${-length}z`, { fill })
}

/** A sea of three depths. */
export const swell = (y: number) =>
  water(y, colour.shallow) +
  water(y + 50, colour.sea, { shift: -60 }) +
  water(y + 120, colour.deep, { shift: 40, length: 190 })

/** A smooth skyline through the points, closed at the bottom of the sheet. */
export function hills(points: readonly (readonly [number, number])[], fill: string): string {
  const [first, ...rest] = points
  if (!first) return ''
  let [lastX, lastY] = first
  const curves = rest.map(([x, y]) => {
    const middle = (lastX + x) / 2
    const curve = `C${round(middle)},${round(lastY)} ${round(middle)},${round(y)} ${round(x)},${round(y)}`
    ;[lastX, lastY] = [x, y]
    return curve
  })
  return path(`M${first[0]},${sheetSize.height}V${first[1]}${curves.join('')}V${sheetSize.height}z`, { fill })
}

/** A flat cloud: a bar with two bumps. */
export const cloud = (x: number, y: number, size: number, fill: string = colour.paper) =>
  path(
    `M${x},${y}h${4 * size}a${size / 2},${size / 2} 0 0 0 0,${-size}h${-0.4 * size}a${size},${size} 0 0 0 ${-1.8 * size},${-0.4 * size}` +
      `a${size * 0.7},${size * 0.7} 0 0 0 ${-1.2 * size},${0.4 * size}h${-0.6 * size}a${size / 2},${size / 2} 0 0 0 0,${size}z`,
    { fill },
  )

/** A round-headed opening whose foot stands on `y`. */
export const arch = (x: number, y: number, width: number, height: number, fill: string = colour.ink) =>
  path(`M${x},${y}v${-(height - width / 2)}a${width / 2},${width / 2} 0 0 1 ${width},0V${y}z`, { fill })

/** A Chinese roof: a sagging ridge with upturned ends. */
export function sweptRoof(x: number, y: number, width: number, height: number, fill: string = colour.sea): string {
  const lift = height * 0.55
  return path(
    `M${x},${y - lift}Q${x + width * 0.12},${y - height * 0.2} ${x + width * 0.2},${y - height}H${x + width * 0.8}` +
      `Q${x + width * 0.88},${y - height * 0.2} ${x + width},${y - lift}Q${x + width * 0.93},${y} ${x + width * 0.86},${y}` +
      `H${x + width * 0.14}Q${x + width * 0.07},${y} ${x},${y - lift}z`,
    { fill },
  )
}

/** A flight of steps, narrowing as it climbs. */
export function steps(
  x: number,
  y: number,
  width: number,
  count: number,
  rise: number,
  fills: readonly [string, string],
): string {
  return Array.from({ length: count }, (_, step) => {
    const inset = step * rise * 0.8
    return rectangle(x + inset, y - (step + 1) * rise, width - 2 * inset, rise, fills[step % 2 === 0 ? 0 : 1])
  }).join('')
}

/** A junk under sail. */
export const junk = (x: number, y: number, size: number, sail: string = colour.vermilion, hull: string = colour.ink) =>
  path(
    `M${x - size},${y - size * 0.18}q${size},${size * 0.34} ${size * 2},${-size * 0.14}l${-size * 0.28},${size * 0.5}h${-size * 1.3}z`,
    { fill: hull },
  ) +
  polygon(
    [
      [x - size * 0.1, y - size * 0.12],
      [x - size * 0.1, y - size * 1.5],
      [x + size * 0.42, y - size * 1.25],
      [x + size * 0.78, y - size * 0.2],
    ],
    sail,
  ) +
  polygon(
    [
      [x - size * 0.22, y - size * 0.12],
      [x - size * 0.22, y - size * 1.1],
      [x - size * 0.78, y - size * 0.16],
    ],
    sail,
  )
