import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colour } from '../edition/pictures/palette.ts'
import { contrastOf } from '../src/lib/contrast.ts'

const style = readFileSync(new URL('../src/style.css', import.meta.url), 'utf8')
const channels = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))

/** A colour of a picture as the page shows it to a reader who asks for more contrast. */
function strengthened(hex: string): string {
  const filter = /prefers-contrast: more[^@]*?brightness\(([\d.]+)\) contrast\(([\d.]+)\)/.exec(style)
  const [light, steep] = [Number(filter?.[1]), Number(filter?.[2])]
  const turned = channels(hex).map(value => Math.round((value * light - 127.5) * steep + 127.5))
  return `#${turned.map(value => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0')).join('')}`
}

test('with more contrast charts stand on white, and whatever is written in them is stronger', () => {
  expect(Math.min(...channels(strengthened(colour.paper)))).toBeGreaterThan(245)
  for (const name of ['ink', 'muted', 'vermilion', 'sea'] as const) {
    expect(contrastOf(strengthened(colour[name]), strengthened(colour.paper)), name).toBeGreaterThan(7)
  }
})
