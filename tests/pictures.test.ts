import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fullIcon, icon, mark } from '../edition/pictures/icons.ts'
import { colour } from '../edition/pictures/palette.ts'
import { pictures } from '../edition/pictures/pictures.ts'

const media = new URL('../edition/media/', import.meta.url).pathname
const read = (file: string) => readFileSync(media + file, 'utf8')
const redraw = 'Run `npm run draw` and commit what it writes.'

test('every picture in the edition is what the program draws today', { timeout: 60_000 }, () => {
  const changed = Object.entries(pictures).filter(([name, draw]) => draw() !== read(`${name}.svg`))
  expect(
    changed.map(([name]) => name),
    redraw,
  ).toEqual([])
  expect(globSync('*.svg', { cwd: media }).sort(), redraw).toEqual(
    Object.keys(pictures)
      .map(name => `${name}.svg`)
      .sort(),
  )
})

test('the icons are what the program draws today', () => {
  expect(read('icons/favicon.svg'), redraw).toBe(icon())
  expect(read('icons/mark.svg'), redraw).toBe(mark(colour.vermilion))
  expect(fullIcon()).not.toContain('clip-path')
})

test('no picture asks for a font', () => {
  const asking = globSync('*.svg', { cwd: media }).filter(file => /<text|font-/.test(read(file)))
  expect(asking).toEqual([])
})

test('what is shared is a PNG of the size that link previews show, and small', () => {
  const files = globSync('share/*.png', { cwd: media })
  expect(files).not.toEqual([])
  for (const file of files) {
    const png = readFileSync(media + file)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 800])
    expect(png.length, file).toBeLessThan(260_000)
  }
})
