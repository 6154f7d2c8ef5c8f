import { cloud, hills, sun, water } from '../illustration.ts'
import { colour } from '../palette.ts'
import { circle, group, path, rectangle, sheet } from '../svg.ts'

/** A spoonbill that faces left, its feet on the point (0, 0). */
function spoonbill(x: number, y: number, size: number, feeding = false): string {
  const legs = path('M-6,0L-2,-92M26,0L20,-92', { stroke: colour.ink, 'stroke-width': 7 })
  const body = path('M-62,-150C-40,-206 60,-206 128,-128C96,-104 20,-78 -30,-92C-66,-102 -74,-124 -62,-150z', {
    fill: colour.paper,
  })
  const wing = path('M-22,-146C20,-176 80,-156 128,-128C90,-110 40,-104 8,-112C-16,-118 -32,-130 -22,-146z', {
    fill: colour.sand,
  })
  const upright =
    path('M-60,-138C-100,-190 -52,-232 -74,-276', {
      fill: 'none',
      stroke: colour.paper,
      'stroke-width': 25,
      'stroke-linecap': 'round',
    }) +
    circle(-80, -284, 24, { fill: colour.paper }) +
    path('M-64,-304q40,-6 52,24q-30,-4 -46,6z', { fill: colour.sand }) +
    path('M-90,-304q-22,8 -18,34q-44,22 -70,58q-16,22 -32,16q-6,-22 16,-36q42,-30 74,-74q14,-8 30,2z', {
      fill: colour.ink,
    }) +
    circle(-84, -288, 5, { fill: colour.vermilion })
  const down =
    path('M-56,-136C-100,-150 -128,-120 -124,-84', {
      fill: 'none',
      stroke: colour.paper,
      'stroke-width': 25,
      'stroke-linecap': 'round',
    }) +
    circle(-126, -78, 23, { fill: colour.paper }) +
    path('M-146,-84q-8,22 14,30q-4,26 -26,44q-10,16 4,22q22,0 28,-20q8,-34 24,-58q0,-20 -22,-26z', {
      fill: colour.ink,
    }) +
    circle(-134, -78, 5, { fill: colour.vermilion })
  return group({ transform: `translate(${x} ${y}) scale(${size})` }, legs, body, wing, feeding ? down : upright)
}

const reed = (x: number, y: number, height: number) =>
  path(`M${x},${y}q${-height * 0.08},${-height * 0.6} ${height * 0.06},${-height}`, {
    fill: 'none',
    stroke: colour.ochre,
    'stroke-width': 6,
  }) + path(`M${x + height * 0.06},${y - height}q-14,-26 2,-62q18,36 -2,62z`, { fill: colour.muted })

/** Three black-faced spoonbills on a mudflat at low water. */
export function spoonbills(): string {
  return sheet(
    colour.shallow,
    sun(900, 250, 130),
    cloud(160, 200, 40),
    hills(
      [
        [0, 470],
        [240, 420],
        [520, 462],
        [820, 430],
        [1200, 470],
      ],
      colour.sea,
    ),
    rectangle(0, 470, 1200, 330, colour.sea),
    water(560, colour.deep, { height: 8, length: 260 }),
    hills(
      [
        [0, 700],
        [300, 650],
        [700, 680],
        [1200, 640],
      ],
      colour.muted,
    ),
    spoonbill(500, 712, 1.5),
    spoonbill(870, 700, 1.15, true),
    spoonbill(205, 690, 0.85),
    ...[1040, 1072, 1100, 1136, 1160].map((x, number) => reed(x, 800, 210 + ((number * 67) % 90))),
    ...[30, 62, 96].map((x, number) => reed(x, 800, 170 + ((number * 53) % 80))),
  )
}

/** Mangrove trees on their stilts, with the tide half in. */
export function mangroves(): string {
  const tree = (x: number, y: number, size: number, crown: string) =>
    group(
      { transform: `translate(${x} ${y}) scale(${size})` },
      path(
        'M0,-120V-40M0,-70Q-70,-40 -86,70M0,-60Q70,-40 88,70M0,-52Q-34,-10 -40,80M0,-52Q36,-10 42,80M0,-90Q-110,-60 -134,64M0,-90Q112,-60 136,64',
        {
          fill: 'none',
          stroke: colour.ink,
          'stroke-width': 12,
          'stroke-linecap': 'round',
        },
      ),
      path('M-150,-120a70,70 0 0 1 40,-110a90,90 0 0 1 150,-40a80,80 0 0 1 110,70a60,60 0 0 1 0,84q-150,30 -300,-4z', {
        fill: crown,
      }),
    )
  return sheet(
    colour.sand,
    sun(240, 220, 110),
    hills(
      [
        [0, 470],
        [400, 400],
        [800, 450],
        [1200, 380],
      ],
      colour.shallow,
    ),
    rectangle(0, 480, 1200, 120, colour.shallow),
    tree(760, 480, 0.8, colour.sea),
    tree(1080, 500, 1, colour.sea),
    tree(430, 540, 1.3, colour.deep),
    tree(860, 570, 1.25, colour.deep),
    water(600, colour.sea, { height: 10, length: 200 }),
    water(690, colour.deep, { height: 10, length: 240, shift: -70 }),
    path('M120,664v-52q6,-18 12,0v52zM184,672v-40q6,-16 12,0v40zM250,668v-60q6,-18 12,0v60z', { fill: colour.ink }),
  )
}
