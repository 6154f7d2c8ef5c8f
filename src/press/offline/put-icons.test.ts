import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
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

/** Red, green, blue and opacity of a picture's pixels, row by row. */
const pixels = async (picture: string | Buffer, size: number) => [
  ...(await sharp(picture, { density: 72 * (size / 32) })
    .ensureAlpha()
    .raw()
    .toBuffer()),
]

test('an edition without icons has our mark in all sizes, the same as in tabs, in the colours of its brand', async () => {
  putIcons(folder, { colours: { accent: { light: '#004080' }, paper: { light: '#ffffff' } } })
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
  putIcons(folder, {})
  const { channels } = await sharp(icon('monochrome-512.png')).stats()
  expect(channels.slice(0, 3).map(({ max }) => max)).toEqual([255, 255, 255])
  const [opaque, all] = [channels[3]?.sum ?? 0, 255 * 512 * 512]
  // The mark has 183.5 of the grid's 1,024 squares.
  expect(opaque / all).toBeCloseTo(183.5 / 1024, 5)
})

test('a mark and icons of an edition’s own are left as they are', () => {
  writeFileSync(icon('favicon.svg'), '<svg/>')
  putIcons(folder, {})
  expect(readFileSync(join(folder, 'favicon.svg'), 'utf8')).toBe('<svg/>')
  expect(readdirSync(join(folder, 'media/icons'))).toEqual(['favicon.svg'])
  rmSync(icon('favicon.svg'))
  writeFileSync(icon('icon-512.png'), 'a picture')
  putIcons(folder, {})
  expect(readdirSync(join(folder, 'media/icons'))).toEqual(['icon-512.png'])
})
