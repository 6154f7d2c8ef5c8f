import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mediaRoot } from '../../edition/addresses.ts'
import type { Brand } from '../../edition/model.ts'
import { houseColours, readPalette } from '../output/brand-colours.ts'
import { type Patch, writePng } from './write-png.ts'

/** The mark of a paper that has none of its own, as `public/favicon.svg` draws it: a headline, a picture, three lines. */
const mark: readonly Patch[] = [
  [6, 9, 26, 11.5],
  [6, 14.5, 15, 24],
  [18, 14.5, 26, 16.5],
  [18, 18.25, 26, 20.25],
  [18, 22, 26, 24],
]
const units = 32

/**
 * Gives a paper the icons that its edition does not bring. A mark of its own, `media/icons/favicon.svg`, is what browsers
 * show in tabs, and is left as it is; without one, the paper has ours in the colours of its brand, and in the sizes that
 * devices ask for when it is installed. `folder` is the paper that is being printed, with the edition's pictures in it.
 */
export function putIcons(folder: string, brand: Brand): void {
  const icons = join(folder, mediaRoot, 'icons')
  const own = join(icons, 'favicon.svg')
  const tab = join(folder, 'favicon.svg')
  if (existsSync(own)) return copyFileSync(own, tab)
  const { accent, paper } = readPalette(brand, 'light', () => {})
  const { light } = houseColours
  writeFileSync(tab, readFileSync(tab, 'utf8').replaceAll(light.accent, accent).replaceAll(light.paper, paper))
  mkdirSync(icons, { recursive: true })
  if (readdirSync(icons).some(file => /^(icon|maskable|monochrome|apple-touch-icon)\b.*\.png$/.test(file))) return
  const colours = { ground: accent as `#${string}`, fill: paper as `#${string}` }
  const draw = (name: string, size: number, given: Pick<Parameters<typeof writePng>[0], 'ground' | 'fill'> = colours) =>
    writeFileSync(join(icons, `${name}-${size}.png`), writePng({ size, units, patches: mark, ...given }))
  draw('icon', 192)
  draw('icon', 512)
  // All of the mark lies within the circle that devices may cut out.
  draw('maskable', 512)
  draw('monochrome', 512, { ground: 'none', fill: '#ffffff' })
  draw('apple-touch-icon', 180)
}
