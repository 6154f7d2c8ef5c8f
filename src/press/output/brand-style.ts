import type { Brand } from '../../edition/model.ts'
import { contrastOf, readable } from '../../lib/contrast.ts'
import type { Report } from '../problems.ts'

const themes = ['light', 'dark', 'sepia'] as const
type Theme = (typeof themes)[number]
const roles = ['paper', 'ink', 'accent', 'muted'] as const
/** What a publisher may choose; muted follows from being readable. */
const branded = ['paper', 'ink', 'accent'] as const
type Palette = Record<(typeof roles)[number], string>

/** The reader's own colours, as `src/style.css` has them; a test holds the two together. */
export const houseColours: Record<Theme, Palette> = {
  light: { paper: '#fbfaf7', ink: '#1b1a17', accent: '#a8321f', muted: '#65605a' },
  dark: { paper: '#141310', ink: '#ece8df', accent: '#ff9178', muted: '#a39c90' },
  sepia: { paper: '#f4ecd9', ink: '#3a2f22', accent: '#8f3a1c', muted: '#6a5b45' },
}

/**
 * The colours of a paper in each theme: the publisher's where it has any, else ours. Every colour of text must be
 * readable on the paper (WCAG AA); a theme where one is not keeps our colours, and the report says which.
 */
export function readPalettes({ colours = {} }: Brand, report: Report): Record<Theme, Palette> {
  return Object.fromEntries(
    themes.map(theme => {
      const own = Object.fromEntries(
        branded.flatMap(role => (colours[role]?.[theme] ? [[role, colours[role][theme]]] : [])),
      )
      const palette = { ...houseColours[theme], ...own }
      return [theme, isReadable(palette, theme, report) ? palette : houseColours[theme]]
    }),
  ) as Record<Theme, Palette>
}

/** CSS that puts a publisher's colours in place of ours. */
export function writeBrandStyle(brand: Brand, report: Report): string {
  const palettes = readPalettes(brand, report)
  const changed = (theme: Theme) => roles.filter(role => palettes[theme][role] !== houseColours[theme][role])
  // A theme names every role that any theme changes, since the rules for all themes come after ours and would win.
  const touched = roles.filter(role => themes.some(theme => changed(theme).includes(role)))
  if (touched.length === 0) return ''
  const rule = (theme: Theme) => `{${touched.map(role => `--${role}:${palettes[theme][role]}`).join(';')}}`
  return (
    `:root${rule('light')}@media (prefers-color-scheme:dark){:root:not([data-theme]),:root[data-theme=system]${rule('dark')}}` +
    `:root[data-theme=dark]${rule('dark')}:root[data-theme=sepia]${rule('sepia')}`
  )
}

function isReadable(palette: Palette, theme: Theme, report: Report): boolean {
  const faint = roles.filter(role => role !== 'paper' && contrastOf(palette[role], palette.paper) < readable)
  for (const role of faint) {
    const ratio = contrastOf(palette[role], palette.paper).toFixed(1)
    report({
      file: 'edition.json',
      path: `$._broadsheet.brand.colours.${role === 'muted' ? 'paper' : role}.${theme}`,
      what: `${role} ${palette[role]} on paper ${palette.paper} has a contrast of ${ratio}.`,
      done: `The ${theme} theme keeps Broadsheet's own colours.`,
      fix: `Choose colours with a contrast of at least ${readable}, so that everybody can read them.`,
    })
  }
  return faint.length === 0
}
