import { colour, night, strong, strongNight } from './palette.ts'
import { sheet } from './svg.ts'

type Turning = keyof typeof night

const dark = '(prefers-color-scheme:dark)'
const more = '(prefers-contrast:more)'
/** In forced colours browsers leave a picture as it is; what it can do is to be as plain as the page around it. */
const forced = '(forced-colors:active)'

const at = (conditions: string, ...rules: string[]) => `@media${conditions}{${rules.join('')}}`
const set = (names: readonly Turning[], palette: Record<Turning, string>) =>
  `svg{${names.map(name => `--${name}:${palette[name]}`).join(';')}}`

/** Coasts and borders drawn with ink, and no line thin or faint. */
const edges = [
  `:is([fill="${colour.paper}"],[fill="${colour.sand}"])[stroke]{stroke:var(--ink);stroke-width:2}`,
  `[fill="none"][stroke="${colour.muted}"]{stroke-width:2}`,
  '[stroke-opacity]{stroke-opacity:.4;stroke-width:2}',
]

/**
 * The finished chart or map, which follows the theme of the page that shows it: browsers hand the page's colour scheme
 * and forced colours down to its pictures. The wish for more contrast Chromium keeps to the page itself; that rule is for
 * the browsers that do not. In link previews it stays as by day. Scenes are `sheet`s: they bring their own light along.
 */
export function turningSheet(ground: string, ...parts: string[]): string {
  const drawn = ground + parts.join('')
  const names = (Object.keys(night) as Turning[]).filter(name => name === 'ink' || drawn.includes(colour[name]))
  const turned = names.flatMap(name =>
    ['fill', 'stroke'].map(property => `[${property}="${colour[name]}"]{${property}:var(--${name})}`),
  )
  const style = [
    at(`${dark},${more},${forced}`, ...turned),
    at(dark, set(names, night)),
    at(`${more},${forced}`, set(names, strong), ...edges),
    at(`${dark} and ${more},${dark} and ${forced}`, set(names, strongNight)),
    // A frame, because the paper by night is as black as the page.
    at(forced, 'svg{outline:2px solid var(--ink);outline-offset:-2px}'),
  ]
  return sheet(ground, `<style>${style.join('')}</style>`, ...parts)
}
