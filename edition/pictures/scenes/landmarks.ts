import { arch, cloud, hills, steps, sun } from '../illustration.ts'
import { colour } from '../palette.ts'
import { circle, path, polygon, rectangle, sheet } from '../svg.ts'

/** One storey of the façade: a slab, a cornice, and columns at `columns`. */
function storey(x: number, y: number, width: number, height: number, columns: readonly number[]): string {
  const cornice = rectangle(x - 12, y - height, width + 24, 14, colour.ochre)
  const shafts = columns.map(at => rectangle(at - 7, y - height + 14, 14, height - 14, colour.paper))
  return rectangle(x, y - height, width, height, colour.sand) + cornice + shafts.join('')
}

const finial = (x: number, y: number) =>
  polygon(
    [
      [x - 13, y],
      [x, y - 70],
      [x + 13, y],
    ],
    colour.ochre,
  )

/** The stone front of the Church of the Mother of God, all that the fire of 1835 left. */
export function ruins(): string {
  const low = [322, 388, 470, 512, 560, 640, 688, 730, 812, 878]
  return sheet(
    colour.shallow,
    sun(890, 250, 150),
    cloud(110, 230, 46),
    cloud(930, 470, 34),
    hills(
      [
        [0, 560],
        [300, 520],
        [620, 560],
        [1000, 510],
        [1200, 550],
      ],
      colour.sea,
    ),
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
    polygon(
      [
        [480, 180],
        [600, 110],
        [720, 180],
      ],
      colour.sand,
    ),
    polygon(
      [
        [480, 182],
        [600, 108],
        [720, 182],
        [600, 124],
      ],
      colour.ochre,
    ),
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

/** Arcades round Senado Square, and the waves in its stone. */
export function square(): string {
  const house = (x: number, width: number, top: number, fill: string, bays: number) => {
    const bay = width / bays
    const each = Array.from({ length: bays }, (_, number) => x + number * bay)
    return (
      rectangle(x, top, width, 500 - top, fill) +
      rectangle(x - 8, top - 12, width + 16, 16, colour.paper) +
      each
        .map(at => arch(at + bay * 0.2, 500, bay * 0.6, 118) + arch(at + bay * 0.28, 356, bay * 0.44, 96, colour.paper))
        .join('') +
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
    polygon(
      [
        [386, 240],
        [471, 176],
        [556, 240],
      ],
      colour.vermilion,
    ),
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
