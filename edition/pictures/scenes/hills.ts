import { arch, hills, junk, sun, swell, sweptRoof, water } from '../illustration.ts'
import { colour } from '../palette.ts'
import { circle, group, path, polygon, rectangle, sheet } from '../svg.ts'

/** Guia Hill at night, with the chapel and the light. */
export function lighthouse(): string {
  return sheet(
    colour.deep,
    sun(180, 170, 66, colour.sand),
    path('M726,214L-10,40V330zM726,214L1210,96V372z', { fill: colour.sand, 'fill-opacity': 0.22 }),
    path('M726,214L-10,110V262zM726,214L1210,150V310z', { fill: colour.sand, 'fill-opacity': 0.28 }),
    hills(
      [
        [0, 650],
        [260, 560],
        [560, 500],
        [800, 492],
        [1010, 560],
        [1200, 640],
      ],
      colour.sea,
    ),
    rectangle(440, 486, 460, 40, colour.ochre),
    path('M440,486v-14h26v14h26v-14h26v14h26v-14h26v14h26v-14h26v14h26v-14h26v14z', { fill: colour.ochre }),
    rectangle(510, 408, 122, 80, colour.paper),
    polygon(
      [
        [496, 410],
        [571, 352],
        [646, 410],
      ],
      colour.vermilion,
    ),
    arch(555, 488, 32, 52),
    polygon(
      [
        [676, 488],
        [694, 252],
        [758, 252],
        [776, 488],
      ],
      colour.paper,
    ),
    polygon(
      [
        [682, 408],
        [687, 345],
        [765, 345],
        [770, 408],
      ],
      colour.ochre,
    ),
    arch(714, 488, 24, 44),
    arch(717, 330, 18, 30),
    rectangle(680, 242, 92, 12, colour.ink),
    rectangle(698, 196, 56, 46, colour.sand),
    path('M698,196v46M712,196v46M726,196v46M740,196v46M754,196v46', { stroke: colour.ink, 'stroke-width': 3 }),
    path('M690,198q36,-54 72,0z', { fill: colour.vermilion }),
    circle(726, 164, 8, { fill: colour.vermilion }),
    circle(726, 219, 15, { fill: colour.paper }),
    water(680, colour.ink, { length: 170 }),
    water(730, colour.deep, { length: 170, shift: -50 }),
    group({}, junk(270, 708, 46, colour.sand, colour.paper)),
  )
}

/** The Temple of A-Ma on its rocks above the Inner Harbour. */
export function temple(): string {
  const wall = (x: number, y: number, width: number, height: number) =>
    rectangle(x, y - height, width, height, colour.vermilion)
  return sheet(
    colour.sand,
    sun(240, 220, 120, colour.paper),
    hills(
      [
        [0, 520],
        [240, 400],
        [520, 190],
        [760, 120],
        [1000, 250],
        [1200, 330],
      ],
      colour.sea,
    ),
    hills(
      [
        [420, 640],
        [560, 420],
        [820, 300],
        [1010, 420],
        [1200, 470],
      ],
      colour.deep,
    ),
    wall(700, 318, 130, 66),
    sweptRoof(664, 262, 202, 62, colour.ochre),
    arch(747, 318, 36, 48),
    wall(800, 470, 210, 90),
    sweptRoof(756, 392, 298, 78, colour.ochre),
    circle(905, 430, 26, { fill: colour.ink }),
    hills(
      [
        [300, 660],
        [500, 600],
        [820, 560],
        [1200, 600],
      ],
      colour.muted,
    ),
    wall(420, 640, 360, 118),
    rectangle(420, 634, 360, 12, colour.paper),
    sweptRoof(352, 534, 496, 98, colour.ochre),
    arch(565, 640, 70, 94),
    circle(484, 588, 24, { fill: colour.paper }),
    circle(716, 588, 24, { fill: colour.paper }),
    rectangle(0, 644, 1200, 24, colour.ink),
    swell(668),
    junk(160, 700, 74),
  )
}
