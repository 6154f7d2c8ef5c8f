import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Brand } from '../../edition/model.ts'
import type { Problem } from '../../edition/problem.ts'
import { putIcons } from './put-icons.ts'

const house = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  mkdirSync(join(folder, 'media/icons'), { recursive: true })
  writeFileSync(join(folder, 'favicon.svg'), house)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const icon = (name: string) => join(folder, 'media/icons', name)

/** Puts the icons; what is reported meanwhile. */
async function put(brand: Brand = {}): Promise<Problem[]> {
  const problems: Problem[] = []
  await putIcons(folder, brand, problem => problems.push(problem))
  return problems
}

/** A mark that is red from edge to edge. */
const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path fill="red" d="M0 0h20v20H0z"/></svg>'

const colourAt = async (picture: string, left: number, top: number) => [
  ...(await sharp(picture).extract({ left, top, width: 1, height: 1 }).ensureAlpha().raw().toBuffer()),
]

/** Red, green, blue and opacity of a picture's pixels, row by row. */
const pixels = async (picture: string | Buffer, size: number) => [
  ...(await sharp(picture, { density: 72 * (size / 32) })
    .ensureAlpha()
    .raw()
    .toBuffer()),
]

test('an edition without icons has our mark in all sizes, the same as in tabs, in the colours of its brand', async () => {
  await put({ colours: { accent: { light: '#004080' }, paper: { light: '#ffffff' } } })
  expect(readdirSync(join(folder, 'media/icons')).toSorted()).toEqual([
    'apple-touch-icon-180.png',
    'icon-192.png',
    'icon-512.png',
    'maskable-512.png',
    'monochrome-512.png',
  ])
  const tab = readFileSync(join(folder, 'favicon.svg'))
  expect(tab.toString()).toContain('#004080')
  // At this size every edge of the drawing lies between two pixels.
  expect(await pixels(icon('icon-512.png'), 512)).toEqual(await pixels(tab, 512))
})

test('the icon of one colour is nothing but the mark', async () => {
  await put()
  const { channels } = await sharp(icon('monochrome-512.png')).stats()
  expect(channels.slice(0, 3).map(({ max }) => max)).toEqual([255, 255, 255])
  const [opaque, all] = [channels[3]?.sum ?? 0, 255 * 512 * 512]
  // The mark has 183.5 of the grid's 1,024 squares.
  expect(opaque / all).toBeCloseTo(183.5 / 1024, 5)
})

test('icons of an edition’s own are left as they are, beside a mark or without', async () => {
  writeFileSync(icon('icon-512.png'), 'a picture')
  await put()
  expect(readdirSync(join(folder, 'media/icons'))).toEqual(['icon-512.png'])
  writeFileSync(icon('favicon.svg'), square)
  await put()
  expect(readFileSync(join(folder, 'favicon.svg'), 'utf8')).toBe(square)
  expect(readdirSync(join(folder, 'media/icons'))).toEqual(['favicon.svg', 'icon-512.png'])
})

test('a mark of an edition’s own is what browsers show in tabs, and is drawn in the sizes that devices ask for', async () => {
  writeFileSync(icon('favicon.svg'), square)
  await put({ colours: { paper: { light: '#ffffff' } } })
  expect(readFileSync(join(folder, 'favicon.svg'), 'utf8')).toBe(square)
  const red = [255, 0, 0, 255]
  const white = [255, 255, 255, 255]
  for (const size of [192, 512]) expect(await colourAt(icon(`icon-${size}.png`), 0, size - 1)).toEqual(red)
  expect(await colourAt(icon('apple-touch-icon-180.png'), 179, 0)).toEqual(red)
  // Devices may cut out the circle that has four fifths of the side: the corners of the mark lie within.
  const corner = Math.round(256 - (512 * 0.4) / Math.SQRT2) + 1
  expect(await colourAt(icon('maskable-512.png'), corner + 2, corner + 2)).toEqual(red)
  expect(await colourAt(icon('maskable-512.png'), corner - 2, corner - 2)).toEqual(white)
})

test('a mark that is no drawing is told, and the rest is printed', async () => {
  writeFileSync(icon('favicon.svg'), 'A logo')
  expect(await put()).toMatchObject([{ file: 'media/icons/favicon.svg' }])
  expect(readFileSync(join(folder, 'favicon.svg'), 'utf8')).toBe('A logo')
})
