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
 * CSS that puts a publisher's colours in place of ours. In each theme every colour of text must be readable on the
 * paper (WCAG AA); a theme where one is not keeps our colours, and the report says which.
 */
export function writeBrandStyle({ colours = {} }: Brand, report: Report): string {
  const palettes = Object.fromEntries(
    themes.map(theme => {
      const own = Object.fromEntries(
        branded.flatMap(role => (colours[role]?.[theme] ? [[role, colours[role][theme]]] : [])),
      )
      const palette = { ...houseColours[theme], ...own }
      return [theme, isReadable(palette, theme, report) ? palette : houseColours[theme]]
    }),
  ) as Record<Theme, Palette>
  const { light, dark, sepia } = palettes
  const changed = (theme: Theme) => roles.filter(role => palettes[theme][role] !== houseColours[theme][role])
  const both = [...new Set([...changed('light'), ...changed('dark')])]
  const root = both.map(role => `--${role}:light-dark(${light[role]},${dark[role]})`).join(';')
  // Sepia names all of its colours, since the rule above would come after and win.
  const own = roles.filter(role => both.includes(role) || changed('sepia').includes(role))
  const sepiaRules = own.map(role => `--${role}:${sepia[role]}`).join(';')
  return (root && `:root{${root}}`) + (sepiaRules && `:root[data-theme=sepia]{${sepiaRules}}`)
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
