import { brush } from '../brush.ts'
import { colour } from '../palette.ts'
import { circle, group, line, path, polygon, rectangle, round, sheet, tag, words } from '../svg.ts'

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

type Slip = { x: number; y: number; width: number; height: number; turn: number }

/** A rectangle turned by `turn` degrees round the point `about`, as the data of a path. */
function slip({ x, y, width, height, turn }: Slip, about: readonly [number, number] = [x, y]): string {
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)]
  const turned = (across: number, down: number) =>
    [across * cosine - down * sine, across * sine + down * cosine] as const
  const [aboutX, aboutY] = about
  const [startX, startY] = turned(x - aboutX, y - aboutY)
  const edges = [turned(width, 0), turned(0, height), turned(-width, 0)]
  const written = edges.map(edge => edge.map(round).join(',')).join(' ')
  return `M${round(aboutX + startX)},${round(aboutY + startY)}l${written}z`
}

/** Strings of firecrackers, two of them going off. */
export function firecrackers(): string {
  const string = (x: number, count: number) => {
    const crackers = Array.from({ length: count }, (_, number) => number * 42 + 24).flatMap(y =>
      [48, -48].map(turn => ({ y, turn })),
    )
    const each = (height: number, below: number) =>
      crackers.map(({ y, turn }) => slip({ x: x - 9, y: y + below, width: 18, height, turn }, [x, y])).join('')
    return (
      path(`M${x},-10V${count * 42}`, { stroke: colour.ink, 'stroke-width': 6 }) +
      path(each(74, 0), { fill: colour.vermilion }) +
      path(each(8, 10), { fill: colour.ochre })
    )
  }
  const burst = (x: number, y: number, size: number, fill: string) =>
    polygon(
      Array.from({ length: 24 }, (_, number) => {
        const reach = number % 2 === 0 ? size : size * (0.5 + ((number * 7) % 5) / 24)
        return [x + reach * Math.cos((number * Math.PI) / 12), y + reach * Math.sin((number * Math.PI) / 12)] as const
      }),
      fill,
    )
  const scraps = (chosen: (number: number) => boolean) =>
    Array.from({ length: 40 }, (_, number) => number)
      .filter(chosen)
      .map(number => {
        const [x, y] = [(number * 211) % 1200, 640 + ((number * 83) % 150)]
        return slip({ x, y, width: 22, height: 9, turn: (number * 47) % 180 })
      })
      .join('')
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
    path(
      scraps(number => number % 3 !== 0),
      { fill: colour.vermilion },
    ),
    path(
      scraps(number => number % 3 === 0),
      { fill: colour.ochre },
    ),
  )
}
