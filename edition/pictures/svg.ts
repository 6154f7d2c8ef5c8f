import { fold } from './fold.ts'
import { setLine, unitsPerEm } from './lettering.ts'
import { colour, sheetSize } from './palette.ts'
import type { Language } from './wording.ts'

type Attributes = Record<string, string | number | undefined>
type Point = readonly [x: number, y: number]

/** One decimal is a tenth of a unit on a sheet of 1,200: finer than any screen shows, and half the bytes. */
export const round = (value: number) => String(Math.round(value * 10) / 10)

const escape = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Writes one element. Numbers are rounded; attributes without a value are left out. */
export function tag(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escape(String(value))}"`)
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

/** A group that hands its attributes down to its children, and without any is nothing but those. */
export const group = (attributes: Attributes, ...children: string[]) =>
  Object.keys(attributes).length === 0 ? children.join('') : tag('g', attributes, ...children)

export const path = (d: string, attributes: Attributes = {}) => tag('path', { d, ...attributes })

export const rectangle = (x: number, y: number, width: number, height: number, fill: string) =>
  tag('rect', { x, y, width, height, fill })

export const circle = (cx: number, cy: number, r: number, attributes: Attributes = {}) =>
  tag('circle', { cx, cy, r, ...attributes })

export const line = ([x1, y1]: Point, [x2, y2]: Point, attributes: Attributes = {}) =>
  tag('line', { x1, y1, x2, y2, stroke: colour.ink, ...attributes })

export const polygon = (points: readonly Point[], fill: string) =>
  tag('polygon', { points: points.map(([x, y]) => `${round(x)},${round(y)}`).join(' '), fill })

type Lettering = {
  size?: number
  fill?: string
  anchor?: 'start' | 'middle' | 'end'
  bold?: boolean
  italic?: boolean
  /** Room between letters, in units of the sheet. */
  spacing?: number
  /** A line of this colour around the letters keeps them readable on a map. */
  halo?: string
  turn?: number
  /** What the words are written in; the same letter may look different elsewhere. */
  lang?: Language
}

const faceOf = ({ bold, italic }: Lettering) => (bold ? 'bold' : italic ? 'italic' : 'roman')

const set = (text: string, { size = 40, spacing = 0, ...lettering }: Lettering) =>
  setLine(text, faceOf(lettering), (spacing * unitsPerEm) / size, lettering.lang)

/** How wide words stand on the sheet. */
export const widthOf = (text: string, lettering: Lettering) =>
  (set(text, lettering).width * (lettering.size ?? 40)) / unitsPerEm

/** Words on the sheet, in the paper's face. */
export function words(x: number, y: number, text: string, lettering: Lettering = {}): string {
  const { size = 40, fill = colour.ink, anchor = 'start', halo, turn } = lettering
  if (text === '') return ''
  const { d, width } = set(text, lettering)
  const scale = size / unitsPerEm
  const shift = { start: 0, middle: width / 2, end: width }[anchor] * scale
  const place =
    turn === undefined
      ? `translate(${round(x - shift)} ${round(y)})`
      : `translate(${round(x)} ${round(y)}) rotate(${turn}) translate(${round(-shift)} 0)`
  const edge = halo && { stroke: halo, 'stroke-width': 9 / scale, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  return path(d, { transform: `${place} scale(${scale})`, fill, ...(edge || {}) })
}

/** The finished picture: a sheet with a ground of its own, whatever page shows it. */
export function sheet(ground: string, ...parts: string[]): string {
  const { width, height } = sheetSize
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }
  return `${tag('svg', attributes, rectangle(0, 0, width, height, ground), fold(parts.join('')))}\n`
}
