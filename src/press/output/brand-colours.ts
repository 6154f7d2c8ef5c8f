import type { Brand, Edition, Shades } from '../../edition/model.ts'
import { contrastOf, mixColours, readable } from '../../lib/contrast.ts'
import type { Report } from '../problems.ts'

const themes = ['light', 'dark', 'sepia'] as const
type Theme = (typeof themes)[number]
type Palette = Record<string, string>

const roles = ['paper', 'ink', 'accent', 'muted', 'rule', 'tint'] as const
/** What a publisher may choose; muted follows from being readable, rule and tint are mixed from paper and ink. */
const branded = ['paper', 'ink', 'accent'] as const

type HousePalette = Record<(typeof roles)[number], string>

/** How much ink is in hairlines, and in the tint of boxes, on paper of the publisher's own. */
const [ruled, tinted] = [0.14, 0.05]

/** The reader's own colours, as `src/style.css` has them; a test holds the two together. */
export const houseColours: Record<Theme, HousePalette> = {
  light: { paper: '#fbfaf7', ink: '#1b1a17', accent: '#a8321f', muted: '#65605a', rule: '#ddd8ce', tint: '#f3f0e9' },
  dark: { paper: '#141310', ink: '#ece8df', accent: '#ff9178', muted: '#a39c90', rule: '#33302a', tint: '#1e1c18' },
  sepia: { paper: '#f4ecdc', ink: '#3a2f22', accent: '#8f3a1c', muted: '#6a5b45', rule: '#dccfb4', tint: '#ece2cb' },
}

type Colours = Pick<Edition, 'brand' | 'sections'>

/**
 * CSS that puts a publisher's colours in place of ours. In each theme every colour of text must be readable on the
 * paper and on boxes (WCAG AA); a theme where one is not keeps our colours, and the report says which. A section's accent
 * that is not keeps the paper's. On paper that a printer prints, none of it holds.
 */
export function writeColours({ brand, sections }: Colours, report: Report): string {
  const { sectionColours = {} } = brand
  const slugs = knownSections(sectionColours, sections, report)
  const paletteOf = (theme: Theme): Palette => {
    const own = readPalette(brand, theme, report)
    return { ...own, ...sectionPalette(sectionColours, slugs, own, theme, report) }
  }
  const palettes = { light: paletteOf('light'), dark: paletteOf('dark'), sepia: paletteOf('sepia') }
  const house = (theme: Theme): Palette => houseColours[theme]
  // A theme names every role that any theme changes, since the rules for all themes come after ours and would win.
  const touched = [...roles, ...slugs.map(toRole)].filter(role =>
    themes.some(theme => palettes[theme][role] !== house(theme)[role]),
  )
  if (touched.length === 0) return ''
  const rule = (theme: Theme) => `{${touched.map(role => `--${role}:${palettes[theme][role]}`).join(';')}}`
  const accents = slugs.map(slug => `[data-section="${slug}"]{--accent:var(--${toRole(slug)});--band:var(--accent)}`)
  return (
    `@media screen{:root${rule('light')}@media (prefers-color-scheme:dark){:root:not([data-theme]),:root[data-theme=system]${rule('dark')}}` +
    `:root[data-theme=dark]${rule('dark')}:root[data-theme=sepia]${rule('sepia')}${accents.join('')}}`
  )
}

/** A theme's colours: the publisher's where it has any and all can be read, else ours. */
export function readPalette({ colours = {} }: Brand, theme: Theme, report: Report): HousePalette {
  const palette = withMixtures({ ...houseColours[theme], ...shadesOf(colours, branded, theme) }, theme)
  return isReadable(palette, theme, report) ? palette : houseColours[theme]
}

function withMixtures(palette: HousePalette, theme: Theme): HousePalette {
  const { paper, ink } = palette
  if (paper === houseColours[theme].paper && ink === houseColours[theme].ink) return palette
  return { ...palette, rule: mixColours(paper, ink, ruled), tint: mixColours(paper, ink, tinted) }
}

const toRole = (slug: string) => `of-${slug}`

/** Slugs go into the style sheet, and only those of the paper's own sections mean anything there. */
function knownSections(colours: Record<string, Shades>, sections: Colours['sections'], report: Report): string[] {
  const known = new Set(sections.map(section => section.slug).filter(slug => /^[\p{L}\p{N}_-]+$/u.test(slug)))
  return Object.keys(colours).filter(slug => {
    if (known.has(slug)) return true
    report({
      file: 'edition.json',
      path: '$._broadsheet.brand.section_colours',
      what: `There is no section “${slug.slice(0, 60)}”.`,
      done: 'Its colours were left out.',
      fix: `The sections are: ${[...known].join(', ')}.`,
    })
    return false
  })
}

function shadesOf(colours: Partial<Record<string, Shades>>, names: readonly string[], theme: Theme): Palette {
  return Object.fromEntries(names.flatMap(name => (colours[name]?.[theme] ? [[name, colours[name][theme]]] : [])))
}

function sectionPalette(
  colours: Record<string, Shades>,
  slugs: readonly string[],
  palette: Palette,
  theme: Theme,
  report: Report,
): Palette {
  return Object.fromEntries(
    slugs.map(slug => {
      const colour = colours[slug]?.[theme]
      const place = `section_colours[${Object.keys(colours).indexOf(slug)}].${theme}`
      const ownAccent = "The section has the paper's accent there."
      const stands = colour && isSeen(colour, palette, `The accent of ${slug}`, { place, done: ownAccent }, report)
      return [toRole(slug), stands ? colour : (palette['accent'] ?? '')]
    }),
  )
}

function isReadable(palette: Palette, theme: Theme, report: Report): boolean {
  const done = `The ${theme} theme keeps Broadsheet's own colours.`
  return (['ink', 'accent', 'muted'] as const)
    .map(role => {
      const place = `colours.${role === 'muted' ? 'paper' : role}.${theme}`
      return isSeen(palette[role] ?? '', palette, role, { place, done }, report)
    })
    .every(Boolean)
}

type Consequence = { place: string; done: string }

/** Whether text of a colour can be read wherever the reader sets it; says so in the report if not. */
function isSeen(
  colour: string,
  { paper = '', tint = '' }: Palette,
  name: string,
  { place, done }: Consequence,
  report: Report,
): boolean {
  const grounds = { paper, 'the tint of boxes': tint }
  const faint = Object.entries(grounds).find(([, ground]) => contrastOf(colour, ground) < readable)
  if (!faint) return true
  const [where, ground] = faint
  report({
    file: 'edition.json',
    path: `$._broadsheet.brand.${place}`,
    what: `${name} ${colour} on ${where} ${ground} has a contrast of ${contrastOf(colour, ground).toFixed(1)}.`,
    done,
    fix: `Choose colours with a contrast of at least ${readable}, so that everybody can read them.`,
  })
  return false
}
