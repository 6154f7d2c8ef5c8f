import { colour } from '../palette.ts'
import { circle, group, path, polygon, rectangle, sheet, tag } from '../svg.ts'

/** A dish of minchi from above. */
export function minchi(): string {
  const crumbs = Array.from({ length: 90 }, (_, number) => {
    const turn = number * 2.4
    const reach = 26 * Math.sqrt(number)
    return circle(600 + reach * Math.cos(turn), 400 + reach * Math.sin(turn), 20 + ((number * 7) % 9), {
      fill: number % 3 === 0 ? colour.ink : '#5A3A26',
    })
  })
  const cubes = Array.from({ length: 34 }, (_, number) => {
    const turn = number * 2.4 + 0.7
    const reach = 96 + ((number * 61) % 150)
    const [x, y] = [600 + reach * Math.cos(turn), 400 + reach * Math.sin(turn)]
    return tag('rect', {
      x: x - 15,
      y: y - 15,
      width: 30,
      height: 30,
      rx: 5,
      fill: number % 2 === 0 ? colour.ochre : colour.sand,
      transform: `rotate(${(number * 37) % 90} ${Math.round(x)} ${Math.round(y)})`,
    })
  })
  const egg = 'M600,300c70,-14 122,30 116,92c12,64 -46,104 -108,100c-74,10 -126,-34 -120,-92c-14,-60 42,-104 112,-100z'
  return sheet(
    colour.sea,
    ...[0, 1, 2, 3, 4, 5].map(row =>
      path(`M-20,${row * 150 + 20}q75,-34 150,0t150,0t150,0t150,0t150,0t150,0t150,0t150,0t150,0`, {
        fill: 'none',
        stroke: colour.deep,
        'stroke-width': 10,
      }),
    ),
    circle(600, 400, 346, { fill: colour.paper }),
    circle(600, 400, 322, { fill: 'none', stroke: colour.vermilion, 'stroke-width': 8 }),
    circle(600, 400, 272, { fill: '#5A3A26' }),
    ...crumbs,
    ...cubes,
    path(egg, { fill: colour.paper }),
    circle(606, 394, 48, { fill: colour.ochre }),
    path('M578,378q10,-22 34,-22', {
      fill: 'none',
      stroke: colour.paper,
      'stroke-width': 8,
      'stroke-linecap': 'round',
    }),
    group(
      { fill: colour.sand },
      path('M1040,150h26v420a13,13 0 0 1 -26,0z'),
      path('M1010,60q0,120 30,130h26q30,-10 30,-130h-14v96h-14v-96h-14v96h-14v-96z'),
    ),
    group(
      { fill: colour.sand },
      path('M140,300h24v270a12,12 0 0 1 -24,0z'),
      path('M152,90q52,10 52,118t-52,118t-52,-118t52,-118z'),
    ),
  )
}

/** A stage for comedy. */
export function stage(): string {
  const mask = (x: number, y: number, fill: string, mouth: string, brow: number) =>
    group(
      { transform: `translate(${x} ${y})` },
      path('M-110,-130q110,-46 220,0q16,210 -110,290q-126,-80 -110,-290z', { fill }),
      path(`M-76,-40q28,${brow} 56,0q-28,${brow * 0.2} -56,0zM20,-40q28,${brow} 56,0q-28,${brow * 0.2} -56,0z`, {
        fill: colour.ink,
      }),
      path(mouth, { fill: colour.ink }),
      path('M-8,-30l-12,56h40l-12,-56z', { fill: colour.ochre, 'fill-opacity': 0.6 }),
    )
  const fold = (x: number, width: number, fill: string) =>
    path(`M${x},0h${width}q-10,420 -40,800h${-width}q34,-400 40,-800z`, { fill })
  return sheet(
    colour.deep,
    circle(600, 380, 330, { fill: colour.sea }),
    mask(490, 350, colour.sand, 'M-66,46q66,110 132,0q-66,34 -132,0z', -44),
    mask(730, 420, colour.paper, 'M-52,110q52,-84 104,0q-52,-30 -104,0z', 36),
    ...[0, 60, 120, 180].map((x, number) => fold(x, 62, number % 2 === 0 ? colour.vermilion : colour.maroon)),
    ...[0, 60, 120, 180].map((x, number) =>
      group(
        { transform: 'translate(1200 0) scale(-1 1)' },
        fold(x, 62, number % 2 === 0 ? colour.vermilion : colour.maroon),
      ),
    ),
    path(
      'M0,0h1200v70q-75,70 -150,0q-75,70 -150,0q-75,70 -150,0q-75,70 -150,0q-75,70 -150,0q-75,70 -150,0q-75,70 -150,0q-75,70 -150,0z',
      { fill: colour.vermilion },
    ),
    rectangle(0, 706, 1200, 94, colour.ochre),
    rectangle(0, 700, 1200, 12, colour.ink),
    ...Array.from({ length: 9 }, (_, number) =>
      path(`M${100 + number * 116},712a34,34 0 0 1 68,0z`, { fill: colour.paper }),
    ),
  )
}

/** Lotus flowers on still water. */
export function lotus(): string {
  const petal = (turn: number, fill: string, long = 150) =>
    path(`M0,0q${-long * 0.42},${-long * 0.55} 0,${-long}q${long * 0.42},${long * 0.45} 0,${long}z`, {
      fill,
      transform: `rotate(${turn})`,
    })
  const flower = (x: number, y: number, size: number) =>
    group(
      { transform: `translate(${x} ${y}) scale(${size})` },
      ...[-72, 72].map(turn => petal(turn, colour.sand)),
      ...[-44, 44].map(turn => petal(turn, colour.paper)),
      ...[-20, 20].map(turn => petal(turn, colour.sand, 164)),
      petal(0, colour.paper, 172),
    )
  const leaf = (x: number, y: number, width: number) =>
    tag('ellipse', { cx: x, cy: y, rx: width, ry: width * 0.22, fill: '#3F7F7A' }) +
    polygon(
      [
        [x, y],
        [x + width, y - width * 0.16],
        [x + width, y + width * 0.02],
      ],
      colour.deep,
    )
  return sheet(
    colour.shallow,
    circle(840, 230, 150, { fill: colour.vermilion }),
    rectangle(0, 430, 1200, 370, colour.sea),
    rectangle(0, 520, 1200, 280, colour.deep),
    leaf(230, 600, 210),
    leaf(1010, 660, 200),
    leaf(560, 735, 230),
    path('M600,700V556M190,690V606M1000,730V656', { stroke: colour.ochre, 'stroke-width': 10 }),
    flower(600, 560, 2),
    flower(190, 610, 0.95),
    flower(1000, 660, 1.1),
  )
}
