import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Problem } from '../../edition/problem.ts'
import { houseColours, writeBrandStyle } from './brand-style.ts'

test('a paper without colours of its own changes nothing', () => {
  expect(writeBrandStyle({}, () => {})).toBe('')
})

test('a brand’s accent goes into every theme, and sepia keeps what it does not change', () => {
  const colours = { accent: { light: '#00508c', dark: '#7cc4ff' } }
  const style = writeBrandStyle({ colours }, () => {})
  expect(style).toContain(':root{--accent:#00508c}')
  expect(style).toContain(
    '@media (prefers-color-scheme:dark){:root:not([data-theme]),:root[data-theme=system]{--accent:#7cc4ff}}',
  )
  expect(style).toContain(':root[data-theme=dark]{--accent:#7cc4ff}:root[data-theme=sepia]{--accent:#8f3a1c}')
})

test('a colour that cannot be read is refused in its theme, and only there', () => {
  const problems: Problem[] = []
  const colours = { accent: { light: '#ffd500', dark: '#7cc4ff' } }
  const style = writeBrandStyle({ colours }, problem => problems.push(problem))
  expect(style).toContain(':root{--accent:#a8321f}')
  expect(style).toContain(':root[data-theme=dark]{--accent:#7cc4ff}')
  expect(problems).toMatchObject([
    { path: '$._broadsheet.brand.colours.accent.light', what: expect.stringMatching(/contrast of 1\.\d\./) },
  ])
})

test('a paper on which our own grey is too faint is refused', () => {
  const problems: Problem[] = []
  expect(writeBrandStyle({ colours: { paper: { light: '#b0b0b0' } } }, problem => problems.push(problem))).toBe('')
  expect(problems.map(({ path }) => path)).toContain('$._broadsheet.brand.colours.paper.light')
})

test('the colours known here are those of the style sheet', () => {
  const style = readFileSync(new URL('../../style.css', import.meta.url), 'utf8')
  for (const [theme, palette] of Object.entries(houseColours)) {
    const selector = theme === 'light' ? ':root' : `:root[data-theme="${theme}"]`
    const [, rule = ''] = style.split(`\n  ${selector} {`)
    for (const [role, colour] of Object.entries(palette)) {
      expect(rule.slice(0, rule.indexOf('}'))).toContain(`--${role}: ${colour};`)
    }
  }
})
