import { isHan } from '../han.ts'
import { rectangle, circle, group, line, path, sheet, tag, words } from '../svg.ts'
import { hills, sun, water, cloud } from '../illustration.ts'
import { colour } from '../palette.ts'
import type { Language, Say } from '../wording.ts'

/** A coin with a milled edge, a number and the name of its currency. */
function coin(x: number, [amount, name]: readonly [string, string], fill: string, lang: Language): string {
  const [y, r] = [390, 190]
  // A word of two or three letters has room to be large.
  const [size, baseline] = isHan(lang) ? [54, 100] : [38, 80]
  const edge = { fill: 'none', stroke: colour.ink, 'stroke-width': 12, 'stroke-dasharray': '5 7' }
  return group(
    {},
    circle(x, y, r, { fill }),
    circle(x, y, r - 12, edge),
    circle(x, y, r - 26, { fill: 'none', stroke: colour.ink, 'stroke-width': 3 }),
    words(x, y - 34, amount, { size: 94, anchor: 'middle', bold: true }),
    words(x, y + baseline, name, { size, anchor: 'middle', bold: true, lang }),
  )
}

/** The chain that holds the pataca: to the Hong Kong dollar, and through it to the US dollar. */
export function patacaChain(say: Say<'pataca'>, lang: Language): string {
  const link = (x: number) =>
    tag('rect', { x, y: 356, width: 128, height: 68, rx: 34, fill: 'none', stroke: colour.paper, 'stroke-width': 18 })
  const rate = (x: number, text: string) =>
    words(x, 700, text, { size: 54, italic: true, anchor: 'middle', fill: colour.paper, lang })
  return sheet(
    colour.deep,
    water(560, colour.sea, { height: 26, length: 300 }),
    coin(206, say.pataca, colour.ochre, lang),
    coin(600, say.hongKong, colour.sand, lang),
    coin(994, say.america, colour.ochre, lang),
    link(339),
    link(733),
    rate(403, say.first),
    rate(797, say.second),
  )
}

/** The bridge cut lengthwise: towers, an island, and a tunnel under the ships. */
export function bridgeProfile(say: Say<'bridgeProfile'>, lang: Language): string {
  const name = (x: number, y: number, text: string) =>
    words(x, y, text, { size: 50, italic: true, anchor: 'middle', lang })
  const tower = (x: number, height: number) => {
    const top = 372 - height
    const stays = [36, 72, 108, 144].map(
      (reach, number) =>
        line([x, top + number * 16], [x - reach, 372]) + line([x, top + number * 16], [x + reach, 372]),
    )
    return group({ 'stroke-width': 3 }, ...stays) + rectangle(x - 9, top - 12, 18, height + 280, colour.vermilion)
  }
  const piers = Array.from({ length: 8 }, (_, number) => rectangle(18 + number * 78, 380, 14, 300, colour.paper))
  const road = 'M640,372C760,372 760,640 900,640H1210'
  return sheet(
    colour.shallow,
    sun(1010, 170, 96),
    cloud(560, 150, 32),
    water(470, colour.sea, { height: 8, length: 120 }),
    ...piers,
    hills(
      [
        [0, 660],
        [300, 650],
        [560, 670],
        [820, 580],
        [1200, 570],
      ],
      colour.ochre,
    ),
    path('M560,700L640,386h130L850,700z', { fill: colour.sand }),
    tower(160, 210),
    tower(450, 210),
    rectangle(0, 366, 680, 20, colour.ink),
    path(road, { fill: 'none', stroke: colour.ink, 'stroke-width': 52 }),
    path(road, { fill: 'none', stroke: colour.paper, 'stroke-width': 4, 'stroke-dasharray': '20 16' }),
    path('M900,432h250l-34,64H936zM960,432v-44h130v44zM1050,388v-40h30v40z', { fill: colour.ink }),
    path('M970,400h24v-22h-24zM1004,400h24v-22h-24z', { fill: colour.vermilion }),
    name(305, 236, say.bridge),
    name(790, 330, say.island),
    name(1030, 740, say.tunnel),
  )
}
