/**
 * The paper's own face, Newsreader, as outlines. A picture inside an <img> cannot load a font, so its letters are drawn.
 * A line of them is one path: a browser lays out each shape, and each `<use>` as three, which on a slow phone took longer
 * than all the rest of a chart.
 */

/// <reference path="./opentype.d.ts" />

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Command, type Font, type Glyph } from 'opentype.js'
import { hanFont, isHan } from './han.ts'
import type { Language } from './wording.ts'

export type Face = 'roman' | 'bold' | 'italic'

const files = { roman: '400-normal', bold: '600-normal', italic: '400-italic' } as const

/** Strokes of Chinese are finer than those of Latin letters at the same weight, and its small print needs them. */
const hanWeights = { roman: 500, bold: 700, italic: 500 } as const

/** Enough for letters of the sizes that stand on a sheet, and shorter to write than a thousand. */
export const unitsPerEm = 500

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

/**
 * One line of text as a single path, and how wide it is, both in `unitsPerEm`. Every glyph is the same text wherever it
 * stands, behind one step to its place, so that compression folds equal letters together.
 */
export function setLine(text: string, face: Face, spacing = 0, lang: Language = 'en'): { d: string; width: number } {
  // Among Chinese letters, which never slope, nothing does.
  const own = open(isHan(lang) && face === 'italic' ? 'roman' : face)
  const look = { variation: { wght: hanWeights[face] } }
  let x = 0
  let d = ''
  let last: { font: Font; glyph: Glyph } | undefined
  for (const character of text) {
    const font = hanFont(character, lang) ?? own
    const em = unitsPerEm / font.unitsPerEm
    const glyph = font.charToGlyph(character)
    if (glyph.unicode === undefined) throw new Error(`The paper’s face has no “${character}” (in “${text}”)`)
    if (last?.font === font) x += font.getKerningValue(last.glyph, glyph) * em
    if (character !== ' ') d += `M${Math.round(x)},0${outline(glyph.getPath(0, 0, unitsPerEm, look, font).commands)}`
    x += glyph.advanceWidth * em + spacing
    last = { font, glyph }
  }
  return { d, width: x - spacing }
}

/** Whole units, and each step from the point before. */
function outline(commands: readonly Command[]): string {
  let [lastX, lastY] = [0, 0]
  let [startX, startY] = [0, 0]
  let open = false
  const close = () => {
    if (!open) return ''
    open = false
    ;[lastX, lastY] = [startX, startY]
    return 'z'
  }
  const steps = commands.map(command => {
    if (command.type === 'Z') return close()
    const closing = command.type === 'M' ? close() : ''
    const points = [
      ...('x1' in command ? [[command.x1, command.y1]] : []),
      ...('x2' in command ? [[command.x2, command.y2]] : []),
      [command.x, command.y],
    ].map(([x = 0, y = 0]) => [Math.round(x) - lastX, Math.round(y) - lastY] as const)
    const [stepX, stepY] = points.at(-1) ?? [0, 0]
    ;[lastX, lastY] = [lastX + stepX, lastY + stepY]
    if (command.type === 'M') [startX, startY, open] = [lastX, lastY, true]
    else if (points.every(([x, y]) => x === 0 && y === 0)) return ''
    return closing + command.type.toLowerCase() + points.map(([x, y]) => `${x},${y}`).join(' ')
  })
  return (steps.join('') + close()).replace(/[ ,]-/g, '-')
}
