/**
 * The paper's own face as outlines. A picture inside an <img> cannot load a font, so its letters are drawn: each
 * glyph once, in a thousand units to the em, and then used wherever it stands.
 */

/// <reference path="./opentype.d.ts" />

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Command, type Font } from 'opentype.js'

export type Face = 'roman' | 'bold' | 'italic'

const files = { roman: '400-normal', bold: '600-normal', italic: '400-italic' } as const
const faces = ['roman', 'bold', 'italic'] as const
const locate = createRequire(import.meta.url)
const opened = new Map<Face, Font>()

function open(face: Face): Font {
  const known = opened.get(face)
  if (known) return known
  const file = readFileSync(locate.resolve(`@fontsource/newsreader/files/newsreader-latin-${files[face]}.woff`))
  const font = opentype.parse(new Uint8Array(file).buffer)
  opened.set(face, font)
  return font
}

/** One line of text: where each of its glyphs starts, and how wide the whole is, in thousandths of the size. */
export function setLine(text: string, face: Face, spacing = 0): { glyphs: [id: string, x: number][]; width: number } {
  const font = open(face)
  const em = 1000 / font.unitsPerEm
  let x = 0
  let last: ReturnType<Font['charToGlyph']> | undefined
  const glyphs: [string, number][] = []
  for (const character of text) {
    const glyph = font.charToGlyph(character)
    if (glyph.unicode === undefined) throw new Error(`The paper’s face has no “${character}” (in “${text}”)`)
    if (last) x += font.getKerningValue(last, glyph) * em
    if (character !== ' ') glyphs.push([`${face.charAt(0)}${glyph.unicode.toString(36)}`, Math.round(x)])
    x += glyph.advanceWidth * em + spacing
    last = glyph
  }
  return { glyphs, width: x - spacing }
}

/** The definitions of all glyphs that `parts` uses. */
export function glyphsOf(parts: string): string {
  const ids = new Set([...parts.matchAll(/href="#([rbi][0-9a-z]+)"/g)].map(([, id = '']) => id))
  return [...ids]
    .sort()
    .map(id => {
      const face = faces.find(name => name.startsWith(id.charAt(0))) ?? 'roman'
      const glyph = open(face).charToGlyph(String.fromCodePoint(Number.parseInt(id.slice(1), 36)))
      return `<path id="${id}" d="${outline(glyph.getPath(0, 0, 1000).commands)}"/>`
    })
    .join('')
}

/** Whole units, each step from the point before, each ring from a place of its own: a glyph is some hundred bytes. */
function outline(commands: readonly Command[]): string {
  let [lastX, lastY] = [0, 0]
  const steps = commands.map(command => {
    if (command.type === 'Z') return 'z'
    const points = [
      ...('x1' in command ? [[command.x1, command.y1]] : []),
      ...('x2' in command ? [[command.x2, command.y2]] : []),
      [command.x, command.y],
    ].map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const)
    const start = command.type === 'M'
    const written = points.map(([x, y]) => (start ? `${x},${y}` : `${x - lastX},${y - lastY}`)).join(' ')
    ;[lastX, lastY] = points.at(-1) ?? [0, 0]
    return (start ? 'M' : command.type.toLowerCase()) + written
  })
  return steps.join('').replace(/[ ,]-/g, '-')
}
