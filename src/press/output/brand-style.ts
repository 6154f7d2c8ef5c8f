import { withBase } from '../../edition/addresses.ts'
import type { Brand, Edition, Face } from '../../edition/model.ts'
import type { Report } from '../problems.ts'
import { writeColours } from './brand-colours.ts'

type Branded = Pick<Edition, 'brand' | 'sections'>

/** CSS that stands after ours and makes the reader the publisher's own; empty for a paper that changes nothing. */
export function writeBrandStyle(edition: Branded, base: string, report: Report): string {
  const { brand } = edition
  return writeColours(edition, report) + writeFaces(brand, base) + writeShapes(brand)
}

/**
 * The publisher's faces. A serif that comes as a file is treated as ours is (see `src/starter.ts`): it waits until the
 * page has loaded, and the rest of its stack stands in. A sans is used where it is there in time, so that nothing moves.
 */
function writeFaces({ faces: { serif, sans } = {} }: Brand, base: string): string {
  const css: string[] = []
  if (serif?.file) {
    const [first, rest] = parted(serif)
    css.push(faceRule(first, serif.file, base, 'swap'))
    css.push(`:root{--face:${first};--serif:${rest}}:root[data-faces]{--serif:${serif.stack}}`)
    css.push(`@media (scripting:none){:root{--serif:${serif.stack}}}`)
  } else if (serif) {
    css.push(`:root,:root[data-faces]{--face:serif;--serif:${serif.stack}}`)
  }
  if (sans?.file) css.push(faceRule(parted(sans)[0], sans.file, base, 'optional'))
  if (sans) css.push(`:root{--sans:${sans.stack}}`)
  return css.join('')
}

function parted({ stack }: Face): [first: string, rest: string] {
  const [first = '', ...rest] = stack.split(/, */)
  return [first, rest.join(',') || 'serif']
}

// A variable font is asked for all its weights; one of a single weight answers to all of them.
const faceRule = (name: string, file: string, base: string, display: string) =>
  `@font-face{font-family:${name};font-weight:200 800;font-display:${display};src:url(${withBase(base, file)}) format("woff2")}`

function writeShapes({ corners, opening }: Brand): string {
  const soft = corners === 'soft' ? ':root{--radius:.5rem}' : ''
  const dropCap =
    opening === 'drop-cap'
      ? '@supports (initial-letter:3){.story-text>p:first-child:not(:lang(zh),:lang(ja),:lang(ko))::first-letter{initial-letter:3;font-weight:500;margin-inline-end:.4em}}'
      : ''
  return soft + dropCap
}
