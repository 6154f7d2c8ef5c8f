import { arch, cloud, hills, junk, steps, sun, swell, sweptRoof, water } from '../illustration.ts'
import { colour } from '../palette.ts'
import { circle, group, path, polygon, rectangle, sheet } from '../svg.ts'

/** One storey of the façade: a slab, a cornice, and columns at `columns`. */
function storey(x: number, y: number, width: number, height: number, columns: readonly number[]): string {
  const cornice = rectangle(x - 12, y - height, width + 24, 14, colour.ochre)
  const shafts = columns.map(at => rectangle(at - 7, y - height + 14, 14, height - 14, colour.paper))
  return rectangle(x, y - height, width, height, colour.sand) + cornice + shafts.join('')
}

const finial = (x: number, y: number) => polygon([[x - 13, y], [x, y - 70], [x + 13, y]], colour.ochre)

/** The stone front of the Church of the Mother of God, all that the fire of 1835 left. */
export function ruins(): string {
  const low = [322, 388, 470, 512, 560, 640, 688, 730, 812, 878]
  return sheet(
    colour.shallow,
    sun(890, 250, 150),
    cloud(110, 230, 46),
    cloud(930, 470, 34),
    hills([[0, 560], [300, 520], [620, 560], [1000, 510], [1200, 550]], colour.sea),
    rectangle(0, 640, 1200, 160, colour.sand),
    steps(180, 800, 840, 9, 18, [colour.paper, colour.ochre]),
    storey(310, 640, 580, 150, low),
    storey(310, 490, 580, 120, low),
    storey(430, 370, 340, 105, [450, 520, 680, 750]),
    path('M430,370q-16,-66 -108,-76l0,76zM770,370q16,-66 108,-76l0,76z', { fill: colour.sand }),
    finial(330, 296),
    finial(870, 296),
    storey(495, 265, 210, 85, [512, 560, 640, 688]),
    finial(450, 265),
    finial(750, 265),
    polygon([[480, 180], [600, 110], [720, 180]], colour.sand),
    polygon([[480, 182], [600, 108], [720, 182], [600, 124]], colour.ochre),
    rectangle(595, 58, 10, 56, colour.ink),
    rectangle(580, 72, 40, 9, colour.ink),
    arch(563, 640, 74, 118),
    arch(408, 640, 46, 92),
    arch(746, 640, 46, 92),
    arch(574, 478, 52, 86),
    arch(414, 478, 36, 66),
    arch(750, 478, 36, 66),
    arch(574, 364, 52, 74),
    arch(582, 258, 36, 54),
    circle(600, 160, 13, { fill: colour.ink }),
  )
}

/** Guia Hill at night, with the chapel and the light. */
export function lighthouse(): string {
  return sheet(
    colour.deep,
    sun(180, 170, 66, colour.sand),
    path('M726,214L-10,40V330zM726,214L1210,96V372z', { fill: colour.sand, 'fill-opacity': 0.22 }),
    path('M726,214L-10,110V262zM726,214L1210,150V310z', { fill: colour.sand, 'fill-opacity': 0.28 }),
    hills([[0, 650], [260, 560], [560, 500], [800, 492], [1010, 560], [1200, 640]], colour.sea),
    rectangle(440, 486, 460, 40, colour.ochre),
    path('M440,486v-14h26v14h26v-14h26v14h26v-14h26v14h26v-14h26v14h26v-14h26v14z', { fill: colour.ochre }),
    rectangle(510, 408, 122, 80, colour.paper),
    polygon([[496, 410], [571, 352], [646, 410]], colour.vermilion),
    arch(555, 488, 32, 52),
    polygon([[676, 488], [694, 252], [758, 252], [776, 488]], colour.paper),
    polygon([[682, 408], [687, 345], [765, 345], [770, 408]], colour.ochre),
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
  const wall = (x: number, y: number, width: number, height: number) => rectangle(x, y - height, width, height, colour.vermilion)
  return sheet(
    colour.sand,
    sun(240, 220, 120, colour.paper),
    hills([[0, 520], [240, 400], [520, 190], [760, 120], [1000, 250], [1200, 330]], colour.sea),
    hills([[420, 640], [560, 420], [820, 300], [1010, 420], [1200, 470]], colour.deep),
    wall(700, 318, 130, 66),
    sweptRoof(664, 262, 202, 62, colour.ochre),
    arch(747, 318, 36, 48),
    wall(800, 470, 210, 90),
    sweptRoof(756, 392, 298, 78, colour.ochre),
    circle(905, 430, 26, { fill: colour.ink }),
    hills([[300, 660], [500, 600], [820, 560], [1200, 600]], colour.muted),
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

/** Arcades round Senado Square, and the waves in its stone. */
export function square(): string {
  const house = (x: number, width: number, top: number, fill: string, bays: number) => {
    const bay = width / bays
    const each = Array.from({ length: bays }, (_, number) => x + number * bay)
    return (
      rectangle(x, top, width, 500 - top, fill) +
      rectangle(x - 8, top - 12, width + 16, 16, colour.paper) +
      each.map(at => arch(at + bay * 0.2, 500, bay * 0.6, 118) + arch(at + bay * 0.28, 356, bay * 0.44, 96, colour.paper)).join('') +
      rectangle(x, 366, width, 10, colour.paper)
    )
  }
  const wave = (y: number, size: number) => {
    const length = 200
    const curve = `q${length / 4},${-size} ${length / 2},0t${length / 2},0`
    const back = `q${-length / 4},${size} ${-length / 2},0t${-length / 2},0`
    return path(`M-60,${y}${curve.repeat(7)}v${size * 0.8}${back.repeat(7)}z`, { fill: colour.ink })
  }
  return sheet(
    colour.shallow,
    sun(610, 190, 110),
    cloud(470, 330, 34),
    house(0, 380, 150, colour.ochre, 4),
    house(396, 150, 250, colour.paper, 2),
    polygon([[386, 240], [471, 176], [556, 240]], colour.vermilion),
    house(640, 180, 240, colour.sand, 2),
    house(836, 364, 120, colour.vermilion, 4),
    rectangle(0, 500, 1200, 300, colour.paper),
    wave(526, 16),
    wave(556, 22),
    wave(600, 32),
    wave(664, 44),
    wave(750, 58),
  )
}
