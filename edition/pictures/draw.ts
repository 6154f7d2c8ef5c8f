/**
 * Draws everything the edition shows into `edition/media/`: `npm run draw`. With words after it, only the pictures
 * whose names hold one of them. Heroes also get a PNG in `share/`, and the paper its icons in `icons/`.
 */

import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fullIcon, icon, mark } from './icons.ts'
import { pictures } from './pictures.ts'
import { toIcon, toShare } from './raster.ts'

const media = new URL('../media/', import.meta.url)
const articles = new URL('../articles/', import.meta.url).pathname
const wanted = process.argv.slice(2)

const heroes = globSync('*.json', { cwd: articles }).map(file => {
  const { image }: { image?: string } = JSON.parse(readFileSync(articles + file, 'utf8'))
  return image
})

for (const folder of ['share', 'icons']) mkdirSync(new URL(folder, media), { recursive: true })

for (const [name, draw] of Object.entries(pictures)) {
  if (wanted.length > 0 && !wanted.some(word => name.includes(word))) continue
  const svg = draw()
  writeFileSync(new URL(`${name}.svg`, media), svg)
  if (!heroes.includes(`media/${name}.svg`)) continue
  writeFileSync(new URL(`share/${name}.png`, media), await toShare(svg))
}

const icons: [file: string, svg: string, size: number][] = [
  ['icon-192', icon(), 192],
  ['icon-512', icon(), 512],
  ['maskable-512', fullIcon(), 512],
  ['monochrome-512', mark('#000'), 512],
  ['apple-touch-icon-180', fullIcon(), 180],
]
writeFileSync(new URL('icons/favicon.svg', media), icon())
for (const [file, svg, size] of icons) {
  writeFileSync(new URL(`icons/${file}.png`, media), await toIcon(svg, size))
}
