import { rectangle, circle, group, line, path, sheet, words } from '../svg.ts'
import { hills, sun, water, cloud } from '../illustration.ts'
import { colour } from '../palette.ts'

/** A coin with a milled edge, a number and the name of its currency. */
function coin(x: number, y: number, r: number, [amount, name]: readonly [string, string], fill: string): string {
  return group(
    {},
    circle(x, y, r, { fill, stroke: colour.ink, 'stroke-width': 6, 'stroke-dasharray': '5 5' }),
    circle(x, y, r - 24, { fill: 'none', stroke: colour.ink, 'stroke-width': 3 }),
    words(x, y + r * 0.12, amount, { size: r * 0.5, anchor: 'middle', bold: true }),
    words(x, y + r * 0.44, name, { size: r * 0.17, anchor: 'middle', spacing: 3 }),
  )
}

/** The chain that holds the pataca: to the Hong Kong dollar, and through it to the US dollar. */
export function patacaChain(): string {
  const link = (x: number) =>
    path(`M${x},376h96a24,24 0 0 1 0,48h-96a24,24 0 0 1 0,-48z`, {
      fill: 'none',
      stroke: colour.ink,
      'stroke-width': 14,
    })
  return sheet(
    colour.shallow,
    circle(600, 400, 330, { fill: colour.paper }),
    link(360),
    link(742),
    coin(236, 400, 176, ['8.034', 'PATACAS'], colour.ochre),
    coin(600, 400, 176, ['7.80', 'HK DOLLARS'], colour.sand),
    coin(964, 400, 176, ['1', 'US DOLLAR'], colour.ochre),
    words(418, 632, '1.03 to 1', { size: 38, italic: true, anchor: 'middle' }),
    words(782, 632, '7.80 to 1', { size: 38, italic: true, anchor: 'middle' }),
  )
}

/** The bridge cut lengthwise: towers, an island, and a tunnel under the ships. */
export function bridgeProfile(): string {
  const tower = (x: number, height: number) => {
    const stays = [40, 80, 120, 160].map(
      reach => line([x, 400 - height * 0.92], [x - reach, 400]) + line([x, 400 - height * 0.92], [x + reach, 400]),
    )
    return group({ 'stroke-width': 3 }, ...stays) + rectangle(x - 8, 400 - height, 16, height + 190, colour.vermilion)
  }
  const piers = Array.from({ length: 13 }, (_, number) => rectangle(30 + number * 52, 400, 12, 220, colour.muted))
  return sheet(
    colour.shallow,
    sun(980, 170, 90),
    cloud(770, 250, 30),
    water(470, colour.sea, { height: 8, length: 120 }),
    ...piers,
    tower(210, 220),
    tower(470, 260),
    rectangle(0, 394, 760, 16, colour.ink),
    hills(
      [
        [0, 640],
        [300, 610],
        [640, 620],
        [780, 600],
        [860, 660],
        [1200, 650],
      ],
      colour.ochre,
    ),
    path('M690,410l60,-16h80l60,60v230H640z', { fill: colour.sand }),
    path('M740,396C840,400 830,690 960,690H1210v34H950C800,720 810,440 720,410z', { fill: colour.ink }),
    path('M836,500C850,640 880,706 970,706H1200', {
      fill: 'none',
      stroke: colour.paper,
      'stroke-width': 4,
      'stroke-dasharray': '20 14',
    }),
    path('M960,446h190l-26,40h-140zM1010,446v-34h80v34zM1040,412v-26h22v26z', { fill: colour.paper }),
    words(340, 150, 'bridge', { size: 38, italic: true, anchor: 'middle' }),
    words(772, 370, 'island', { size: 38, italic: true, anchor: 'middle' }),
    words(1080, 670, 'tunnel', { size: 38, italic: true, anchor: 'middle' }),
  )
}
