import { brush, type Character } from '../brush.ts'
import { colour } from '../palette.ts'
import { circle, group, line, path, rectangle, sheet, tag } from '../svg.ts'

const crown = (x: number, y: number, size: number) =>
  path('M-40,20L-46,-16L-24,2L-14,-28L0,-4L14,-28L24,2L46,-16L40,20z', {
    fill: colour.deep,
    transform: `translate(${x} ${y}) scale(${size})`,
  })

/** One of the Pillars of Hercules: a crown, a shaft and a ribbon wound round it. */
const pillar = (x: number) =>
  rectangle(x - 34, 300, 68, 14, colour.deep) +
  rectangle(x - 24, 314, 48, 216, colour.deep) +
  rectangle(x - 34, 530, 68, 14, colour.deep) +
  path(`M${x - 40},350l80,40v34l-80,-40zM${x - 40},430l80,40v34l-80,-40z`, {
    fill: colour.paper,
    stroke: colour.deep,
    'stroke-width': 5,
  }) +
  crown(x, 272, 1)

const globe = (x: number) =>
  group(
    { fill: colour.paper, stroke: colour.deep, 'stroke-width': 6 },
    circle(x, 432, 84),
    tag('ellipse', { cx: x, cy: 432, rx: 34, ry: 84, fill: 'none' }),
    path(`M${x - 84},432h168M${x - 73},392h146M${x - 73},472h146`, { fill: 'none' }),
  )

/** A banker's punch: a character in a ring or a square. */
const chop = (x: number, y: number, turn: number, sign: Character, round: boolean) =>
  group(
    { transform: `translate(${x} ${y}) rotate(${turn})` },
    round ? circle(0, 0, 36, { fill: colour.vermilion }) : rectangle(-32, -32, 64, 64, colour.vermilion),
    brush(-20, -20, [sign], 40, colour.paper, 12),
  )

const rimLook = { stroke: colour.deep, 'stroke-width': 9, 'stroke-linecap': 'round' }

/** A pillar dollar of the eighteenth century with the punches of those who tested it. */
export function silverDollar(): string {
  const rim = Array.from({ length: 72 }, (_, notch) => {
    const at = (r: number) => {
      const turn = (notch * Math.PI) / 36
      return [600 + r * Math.sin(turn), 400 - r * Math.cos(turn)] as const
    }
    return line(at(338), at(356), rimLook)
  })
  return sheet(
    colour.deep,
    circle(612, 414, 370, { fill: colour.ink, 'fill-opacity': 0.5 }),
    circle(600, 400, 370, { fill: colour.ochre }),
    circle(600, 400, 330, { fill: colour.sand }),
    ...rim,
    circle(600, 400, 316, { fill: 'none', stroke: colour.ochre, 'stroke-width': 6 }),
    pillar(404),
    pillar(796),
    globe(552),
    globe(648),
    crown(600, 312, 1.7),
    ...[562, 596, 630].map((y, row) => {
      const x = 350 + row * 34
      const count = [10, 8.64, 7.28][row] ?? 8
      const half = (count * 50) / 2
      const curve = Array.from({ length: Math.round(half / 25) }, () => 'q12.5,-22 25,0t25,0').join('')
      return path(`M${x},${y}${curve}`, {
        fill: 'none',
        stroke: colour.deep,
        'stroke-width': 10,
        'stroke-linecap': 'round',
      })
    }),
    chop(478, 196, -12, '大', false),
    chop(712, 216, 9, '正', true),
    chop(334, 506, 6, '元', true),
    chop(880, 470, -8, '吉', false),
    chop(520, 664, 14, '吉', true),
    chop(694, 520, -6, '大', true),
  )
}
