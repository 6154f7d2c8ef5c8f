import { brush } from '../brush.ts'
import { colour } from '../palette.ts'
import { circle, group, line, path, polygon, rectangle, sheet, tag, words } from '../svg.ts'

/** A street name in tiles, in both languages. */
export function streetSign(): string {
  const tile = 100
  const seams = [
    ...Array.from({ length: 9 }, (_, column) => line([200 + column * tile, 150], [200 + column * tile, 650])),
    ...Array.from({ length: 6 }, (_, row) => line([200, 150 + row * tile], [1000, 150 + row * tile])),
  ]
  return sheet(
    colour.sand,
    ...Array.from({ length: 11 }, (_, row) => rectangle(0, row * 76 - 4, 1200, 4, colour.ochre)),
    rectangle(188, 138, 824, 524, colour.ink),
    rectangle(200, 150, 800, 500, colour.paper),
    tag('rect', { x: 222, y: 172, width: 756, height: 456, fill: 'none', stroke: colour.sea, 'stroke-width': 16 }),
    tag('rect', { x: 246, y: 196, width: 708, height: 408, fill: 'none', stroke: colour.sea, 'stroke-width': 4 }),
    ...[
      [246, 196],
      [954, 196],
      [246, 604],
      [954, 604],
    ].map(([x = 0, y = 0]) => circle(x, y, 26, { fill: colour.sea })),
    brush(324, 238, ['大', '堂', '前', '地'], 126, colour.sea),
    line([330, 410], [870, 410], { stroke: colour.sea, 'stroke-width': 4 }),
    words(600, 480, 'LARGO', { size: 62, anchor: 'middle', fill: colour.sea, bold: true, spacing: 8 }),
    words(600, 558, 'DA SÉ', { size: 62, anchor: 'middle', fill: colour.sea, bold: true, spacing: 8 }),
    group(
      { stroke: colour.sea, 'stroke-opacity': 0.25, 'stroke-width': 2 },
      ...seams.map(seam => seam.replace(` stroke="${colour.ink}"`, '')),
    ),
  )
}

/** Strings of firecrackers, two of them going off. */
export function firecrackers(): string {
  const string = (x: number, count: number) =>
    path(`M${x},-10V${count * 42}`, { stroke: colour.ink, 'stroke-width': 6 }) +
    Array.from({ length: count }, (_, number) => {
      const y = number * 42 + 24
      const cracker = (turn: number) =>
        group(
          { transform: `rotate(${turn} ${x} ${y})` },
          rectangle(x - 9, y, 18, 74, colour.vermilion),
          rectangle(x - 9, y + 10, 18, 8, colour.ochre),
        )
      return cracker(48) + cracker(-48)
    }).join('')
  const burst = (x: number, y: number, size: number, fill: string) =>
    polygon(
      Array.from({ length: 24 }, (_, number) => {
        const reach = number % 2 === 0 ? size : size * (0.5 + ((number * 7) % 5) / 24)
        return [x + reach * Math.cos((number * Math.PI) / 12), y + reach * Math.sin((number * Math.PI) / 12)] as const
      }),
      fill,
    )
  return sheet(
    colour.deep,
    circle(980, 170, 80, { fill: colour.sand }),
    string(170, 11),
    string(430, 15),
    string(700, 9),
    string(960, 13),
    burst(180, 600, 150, colour.ochre),
    burst(180, 600, 88, colour.paper),
    burst(710, 520, 170, colour.ochre),
    burst(710, 520, 98, colour.paper),
    ...Array.from({ length: 40 }, (_, number) =>
      tag('rect', {
        x: (number * 211) % 1200,
        y: 640 + ((number * 83) % 150),
        width: 22,
        height: 9,
        fill: number % 3 === 0 ? colour.ochre : colour.vermilion,
        transform: `rotate(${(number * 47) % 180} ${(number * 211) % 1200} ${640 + ((number * 83) % 150)})`,
      }),
    ),
  )
}
