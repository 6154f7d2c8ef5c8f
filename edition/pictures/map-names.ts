import type { GeoProjection } from 'd3-geo'
import { isHan } from './han.ts'
import { type LongLat, place } from './map.ts'
import { colour } from './palette.ts'
import { circle, group, line, rectangle, words } from './svg.ts'
import type { Language } from './wording.ts'

type Side = 'right' | 'left' | 'above' | 'below'
type TownOptions = { side?: Side; size?: number; main?: boolean; note?: string; lang?: Language }

/** A dot and a name. The story's own places are `main`: larger and in vermilion. */
export function town(projection: GeoProjection, at: LongLat, name: string, options: TownOptions = {}): string {
  const { side = 'right', main = false, size = main ? 54 : 40, note, lang } = options
  const [x, y] = place(projection, at)
  const gap = main ? 22 : 15
  const offset = {
    right: [gap, size * 0.33],
    left: [-gap, size * 0.33],
    above: [0, -gap - size * 0.18],
    below: [0, gap + size * 0.75],
  }
  const anchor = { right: 'start', left: 'end', above: 'middle', below: 'middle' } as const
  const [dx = 0, dy = 0] = offset[side]
  const lettering = { anchor: anchor[side], halo: colour.paper, lang }
  return group(
    {},
    circle(x, y, main ? 13 : 8, {
      fill: main ? colour.vermilion : colour.ink,
      stroke: colour.paper,
      'stroke-width': 3,
    }),
    words(x + dx, y + dy, name, { ...lettering, size, bold: main }),
    note ? words(x + dx, y + dy + size, note, { ...lettering, size: 38, italic: true, fill: colour.muted }) : '',
  )
}

type SeaOptions = { size?: number; turn?: number; lang?: Language }

/** The name of a sea or a strait: italic, spaced, in the colour of deep water. */
export function sea(projection: GeoProjection, at: LongLat, name: string, options: SeaOptions = {}): string {
  const { size = 40, turn, lang = 'en' } = options
  const [x, y] = place(projection, at)
  const lettering = { size, lang, italic: true, anchor: 'middle', fill: colour.sea } as const
  if (!isHan(lang)) return words(x, y, name, { ...lettering, turn, spacing: 3 })
  if (turn === undefined) return words(x, y, name, { ...lettering, spacing: size * 0.3 })
  // Chinese letters stay upright where their line is turned.
  const angle = (turn * Math.PI) / 180
  const letters = [...name].map((letter, number) => {
    const along = (number - (name.length - 1) / 2) * size * 1.3
    return words(x + along * Math.cos(angle), y + along * Math.sin(angle) + size * 0.38, letter, lettering)
  })
  return group({}, ...letters)
}

type ScaleOptions = { x?: number; y?: number; name?: string; lang?: Language }

/** A scale bar whose length is measured on the map itself, at the latitude where it stands. */
export function scaleBar(projection: GeoProjection, kilometres: number, options: ScaleOptions = {}): string {
  const { x = 60, y = 740, name = `${kilometres} km`, lang } = options
  const here = projection.invert?.([x, y])
  if (!here) throw new Error('A scale bar needs a projection that can be inverted')
  const degrees = kilometres / (111.32 * Math.cos((here[1] * Math.PI) / 180))
  const [end] = place(projection, [here[0] + degrees, here[1]])
  return group(
    {},
    rectangle(x, y, end - x, 5, colour.ink),
    line([x, y - 6], [x, y + 5], { 'stroke-width': 2 }),
    line([end, y - 6], [end, y + 5], { 'stroke-width': 2 }),
    words(x, y - 16, name, { halo: colour.paper, lang }),
  )
}
