import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Problem } from '../../edition/problem.ts'
import type { Brand } from '../../edition/model.ts'
import { mixColours } from '../../lib/contrast.ts'
import { houseColours } from './brand-colours.ts'
import { writeBrandStyle } from './brand-style.ts'

const sections = ['macao', 'world'].map(slug => ({ slug, name: slug }))
const write = (brand: Brand, report = (_problem: Problem) => {}) =>
  writeBrandStyle({ brand, sections }, '/news/', report)

test('a paper without colours of its own changes nothing', () => {
  expect(write({})).toBe('')
})

test('a brand’s accent goes into every theme, and sepia keeps what it does not change', () => {
  const colours = { accent: { light: '#00508c', dark: '#7cc4ff' } }
  const style = write({ colours })
  expect(style).toContain(':root{--accent:#00508c}')
  expect(style).toContain(
    '@media (prefers-color-scheme:dark){:root:not([data-theme]),:root[data-theme=system]{--accent:#7cc4ff}}',
  )
  expect(style).toContain(':root[data-theme=dark]{--accent:#7cc4ff}:root[data-theme=sepia]{--accent:#8f3a1c}')
})

test('a colour that cannot be read is refused in its theme, and only there', () => {
  const problems: Problem[] = []
  const colours = { accent: { light: '#ffd500', dark: '#7cc4ff' } }
  const style = write({ colours }, problem => problems.push(problem))
  expect(style).toContain(':root{--accent:#a8321f}')
  expect(style).toContain(':root[data-theme=dark]{--accent:#7cc4ff}')
  expect(problems).toMatchObject([
    { path: '$._broadsheet.brand.colours.accent.light', what: expect.stringMatching(/contrast of 1\.\d\./) },
  ])
})

test('a paper on which our own grey is too faint is refused', () => {
  const problems: Problem[] = []
  expect(write({ colours: { paper: { light: '#b0b0b0' } } }, problem => problems.push(problem))).toBe('')
  expect(problems.map(({ path }) => path)).toContain('$._broadsheet.brand.colours.paper.light')
})

test('a brand’s colours are for screens: paper that is printed on is white', () => {
  expect(write({ colours: { paper: { light: '#fff1e5' } } })).toMatch(/^@media screen\{.*\}$/)
})

test('a section’s accent holds in each theme for which it is given, the paper’s in the others', () => {
  const style = write({ sectionColours: { macao: { light: '#00508c', dark: '#7cc4ff' } } })
  expect(style).toContain(':root{--of-macao:#00508c}')
  expect(style).toContain(':root[data-theme=sepia]{--of-macao:#8f3a1c}')
  expect(style).toContain('[data-section="macao"]{--accent:var(--of-macao)')
})

test('a section’s accent that cannot be read is refused in its theme, and one of no section altogether', () => {
  const problems: Problem[] = []
  const sectionColours = { world: { light: '#ffd500', dark: '#7cc4ff' }, 'x"]{}': { light: '#00508c' } }
  const style = write({ sectionColours }, problem => problems.push(problem))
  expect(style).toContain(':root{--of-world:#a8321f}')
  expect(style).toContain(':root[data-theme=dark]{--of-world:#7cc4ff}')
  expect(style).not.toContain('x"')
  expect(problems).toMatchObject([
    { path: '$._broadsheet.brand.section_colours', what: 'There is no section “x"]{}”.' },
    { path: '$._broadsheet.brand.section_colours[0].light', what: expect.stringMatching(/contrast of 1\.\d\./) },
  ])
})

test('an accent that can be read on the paper but not on boxes is refused', () => {
  const problems: Problem[] = []
  write({ colours: { accent: { light: '#757067' } } }, problem => problems.push(problem))
  expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining('on the tint of boxes')])
})

test('a serif that comes as a file waits for the page, with the rest of its stack in its place', () => {
  const style = write({ faces: { serif: { stack: '"Quay Serif", Charter, serif', file: '/media/quay.woff2' } } })
  expect(style).toContain('@font-face{font-family:"Quay Serif"')
  expect(style).toContain('src:url(/news/media/quay.woff2) format("woff2")')
  expect(style).toContain(':root{--face:"Quay Serif";--serif:Charter,serif}')
  expect(style).toContain(':root[data-faces]{--serif:"Quay Serif", Charter, serif}')
})

test('faces that devices have are there at once, and nothing of ours is fetched for them', () => {
  expect(write({ faces: { serif: { stack: 'Charter, serif' }, sans: { stack: 'Optima, sans-serif' } } })).toBe(
    ':root,:root[data-faces]{--face:serif;--serif:Charter, serif}:root{--sans:Optima, sans-serif}',
  )
})

test('soft corners and a drop cap are there for who asks for them', () => {
  expect(write({ corners: 'soft' })).toContain('--radius:')
  expect(write({ opening: 'drop-cap' })).toMatch(
    /^@supports \(initial-letter:3\)\{\.story-text.*::first-letter\{initial-letter:3/,
  )
})

test('our own colours are readable on paper and on boxes', () => {
  const problems: Problem[] = []
  write({ colours: { accent: { light: houseColours.light.accent } } }, problem => problems.push(problem))
  expect(problems).toEqual([])
  expect(mixColours('#ffffff', '#000000', 0.05)).toBe('#f2f2f2')
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
