import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mediaRoot } from '../../edition/addresses.ts'
import type { Brand } from '../../edition/model.ts'
import type { Problem } from '../../edition/problem.ts'
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

const undrawable: Problem = {
  file: 'media/icons/favicon.svg',
  path: '$',
  what: 'The mark of the paper cannot be drawn.',
  done: 'Devices that install the paper have no icon of the sizes they ask for.',
  fix: 'Look at the file in a browser and save it anew as SVG, or put PNG files of the icons beside it.',
}

/**
 * Gives a paper the icons that its edition does not bring, in the sizes that devices ask for when it is installed. A mark
 * of its own, `media/icons/favicon.svg`, is what browsers show in tabs, and what is drawn; without one, ours is, in the
 * colours of the brand. `folder` is the paper that is being printed, with the edition's pictures in it. Reports a mark that
 * cannot be drawn.
 */
export async function putIcons(folder: string, brand: Brand, report: (problem: Problem) => void): Promise<void> {
  const icons = join(folder, mediaRoot, 'icons')
  const own = join(icons, 'favicon.svg')
  const tab = join(folder, 'favicon.svg')
  const { accent, paper } = readPalette(brand, 'light', () => {})
  mkdirSync(icons, { recursive: true })
  const isBrought = readdirSync(icons).some(file => /^(icon|maskable|monochrome|apple-touch-icon)\b.*\.png$/.test(file))
  if (existsSync(own)) {
    copyFileSync(own, tab)
    if (isBrought) return
    // Most papers bring all of their icons, or none.
    const { drawOwnIcons } = await import('./draw-own-icons.ts')
    return drawOwnIcons(own, icons, paper).catch(() => report(undrawable))
  }
  const { light } = houseColours
  writeFileSync(tab, readFileSync(tab, 'utf8').replaceAll(light.accent, accent).replaceAll(light.paper, paper))
  if (isBrought) return
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
