import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fold } from '../edition/pictures/fold.ts'
import { fullIcon, icon } from '../edition/pictures/icons.ts'
import { colour } from '../edition/pictures/palette.ts'
import { turningSheet } from '../edition/pictures/night.ts'
import { pictures } from '../edition/pictures/pictures.ts'
import { circle, line, rectangle, widthOf, words } from '../edition/pictures/svg.ts'
import { type Language, wording } from '../edition/pictures/wording.ts'

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
  expect(fullIcon()).not.toContain('clip-path')
})

test('no picture asks for a font', () => {
  const asking = globSync('*.svg', { cwd: media }).filter(file => /<text|font-/.test(read(file)))
  expect(asking).toEqual([])
})

test('a line of lettering is one shape, with or without an edge', () => {
  for (const line of [words(0, 0, 'Macao, 1999'), words(0, 0, 'Macao, 1999', { halo: colour.paper, turn: 90 })]) {
    expect(line.match(/<\w/g)).toHaveLength(1)
  }
})

test('a translated story shows pictures with the words of its own language', () => {
  const folder = new URL('../edition/articles/', import.meta.url).pathname
  const suffix = /-(pt|zh-hant|zh-hans|ja)$/
  const lettered = Object.keys(pictures).filter(name => suffix.test(name))
  const withWords = new Set(lettered.map(name => name.replace(suffix, '')))
  const wrong = globSync('*.json', { cwd: folder }).flatMap(file => {
    const own = suffix.exec(file.replace('.json', ''))?.[0] ?? ''
    const shown = [...readFileSync(folder + file, 'utf8').matchAll(/media\/([\w-]+)\.svg/g)].map(
      ([, name = '']) => name,
    )
    return shown
      .filter(name => withWords.has(name.replace(suffix, '')) && name !== name.replace(suffix, '') + own)
      .map(name => `${file} shows ${name}`)
  })
  expect(lettered).not.toEqual([])
  expect(wrong).toEqual([])
})

test('Macao is written as its readers write it: Hong Kong’s form, and the mainland’s', () => {
  expect(words(0, 0, '澳', { lang: 'zh-hant' })).not.toBe(words(0, 0, '澳', { lang: 'zh-hans' }))
  expect(() => words(0, 0, '澳')).toThrow('“澳”')
})

test('Chinese bold is bolder, and Chinese never slopes', () => {
  const set = (look: object) => words(0, 0, '隧道 6.7 公里', { lang: 'zh-hant', ...look })
  expect(set({ italic: true })).toBe(set({}))
  expect(set({ bold: true })).not.toBe(set({}))
})

test('the name of each signal stands within its card, in every language', () => {
  const wide = Object.entries(wording.typhoon).flatMap(([lang, names]) =>
    Object.values(names).filter(name => widthOf(name, { lang: lang as Language }) > 280),
  )
  expect(wide).toEqual([])
})

test('an equal letter is written alike wherever it stands, so that compression folds it', () => {
  const [first, ...rest] = (/ d="M([^"]*)"/.exec(words(0, 0, 'ooo'))?.[1] ?? '')
    .split('M')
    .map(letter => letter.replace(/^\d+,0/, ''))
  expect(rest).toEqual([first, first])
})

test('neighbours of one look become one shape; others stay as they are', () => {
  const bars = [0, 20, 40].map(x => rectangle(x, 10, 8, 30, colour.sea))
  const dot = circle(9, 9, 4, { fill: colour.sea })
  const ringed = circle(9, 9, 4, { fill: colour.sea, stroke: colour.paper })
  expect(fold(bars.join('') + dot)).toBe(
    `<path d="M0,10h8v30h-8zM20,10h8v30h-8zM40,10h8v30h-8zM9,9m-4,0a4,4 0 1 1 8,0a4,4 0 1 1 -8,0z" fill="${colour.sea}"/>`,
  )
  expect(fold(line([0, 0], [9, 0]) + line([0, 5], [9, 5]))).toBe(`<path d="M0,0L9,0M0,5L9,5" stroke="${colour.ink}"/>`)
  for (const different of [
    ringed + ringed,
    rectangle(0, 0, 8, 8, colour.ink) + rectangle(9, 0, 8, 8, colour.sea),
    `<g>${rectangle(0, 0, 8, 8, colour.ink)}</g>${rectangle(9, 0, 8, 8, colour.ink)}`,
  ]) {
    expect(fold(different)).toBe(different)
  }
})

/** Of what a chart shows of itself where `condition` holds, the colour that stands for `name`. */
const turned = (svg: string, condition: string, name: string) =>
  new RegExp(`@media${condition.replace(/[()]/g, '\\$&')}\\{svg\\{[^}]*--${name}:(#\\w+)`).exec(svg)?.[1]

test('charts and maps are pure ink on pure paper where colours are forced, by day and by night', () => {
  const svg = turningSheet(colour.paper, words(0, 0, 'Macao'))
  const [more, forced, dark] = ['(prefers-contrast:more)', '(forced-colors:active)', '(prefers-color-scheme:dark)']
  const plain = `${more},${forced}`
  const plainNight = `${dark} and ${more},${dark} and ${forced}`
  expect([turned(svg, plain, 'ink'), turned(svg, plain, 'paper')]).toEqual(['#000000', '#FFFFFF'])
  expect([turned(svg, plainNight, 'ink'), turned(svg, plainNight, 'paper')]).toEqual(['#FFFFFF', '#000000'])
  expect(turned(svg, dark, 'paper')).toBe('#26231D')
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
