import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { places } from '../edition/pictures/charts/timeline.ts'
import { cha } from '../edition/pictures/maps/tea-countries.ts'
import { colour, night, strong, strongNight } from '../edition/pictures/palette.ts'
import { widthOf } from '../edition/pictures/svg.ts'
import { contrastOf } from '../src/lib/contrast.ts'

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const drawing = (name: string) => read(`edition/media/${name}.svg`)
const channels = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))

/** A colour of a picture as the page shows it to a reader who asks for more contrast. */
function strengthened(hex: string): string {
  const filter = /prefers-contrast: more[^@]*?brightness\(([\d.]+)\) contrast\(([\d.]+)\)/.exec(read('src/style.css'))
  const [light, steep] = [Number(filter?.[1]), Number(filter?.[2])]
  const turned = channels(hex).map(value => Math.round((value * light - 127.5) * steep + 127.5))
  return `#${turned.map(value => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0')).join('')}`
}

test('with more contrast charts stand on white, and whatever is written in them is stronger', () => {
  expect(Math.min(...channels(strengthened(colour.paper)))).toBeGreaterThan(245)
  for (const name of ['ink', 'muted', 'vermilion', 'sea'] as const) {
    expect(contrastOf(strengthened(colour[name]), strengthened(colour.paper)), name).toBeGreaterThan(7)
  }
})

test('typhoon signals follow the page into the night, and their names can be read on every card', () => {
  for (const name of ['typhoon-signals', 'typhoon-signals-pt', 'typhoon-signals-zh-hant']) {
    expect(drawing(name)).toContain('@media(prefers-color-scheme:dark)')
  }
  for (const [when, palette] of Object.entries({ day: colour, night, strong, strongNight })) {
    for (const card of ['shallow', 'sand', 'ochre'] as const) {
      expect(contrastOf(palette.ink, palette[card]), `${card}, ${when}`).toBeGreaterThan(4.5)
    }
  }
})

test('a hairline ends every map where its land has the colour of the page, and no chart', () => {
  const framed = (name: string) => drawing(name).includes('H1200V800H0z" fill="none"')
  const maps = ['beijing', 'bridge-map', 'estuary-gates', 'lusophone-map', 'nara', 'spoonbill-map', 'tea-map']
  expect([...maps, 'tordesillas'].filter(name => !framed(name))).toEqual([])
  expect(['land-area', 'noon', 'timeline', 'port-rank'].filter(framed)).toEqual([])
})

test('no stroke of the timeline goes through the words of another year', () => {
  const struck = places.flatMap(words =>
    places
      .filter(({ level }) => level * words.level > 0 && Math.abs(level) >= Math.abs(words.level))
      .filter(({ at }) => words.from - 8 < at && at < words.to + 8)
      .map(stroke => `${stroke.what} through ${words.what}`),
  )
  expect(struck).toEqual([])
})

test('the figure of the year without visitors stands clear of the bars beside it', () => {
  const bars = [...drawing('gaming-revenue').matchAll(/M([\d.]+),[\d.]+h([\d.]+)v/g)]
    .map(([, x, width]) => [Number(x), Number(x) + Number(width)] as const)
    .sort(([one], [other]) => one - other)
  const [before = [0, 0], , after = [0, 0]] = bars.slice(2021 - 2024 - 1)
  // A pixel of a phone is more than three units.
  expect((after[0] - before[1] - widthOf('42', { bold: true })) / 2).toBeGreaterThan(8)
})

test('no name in a ranking begins left of its title', () => {
  for (const name of ['bay-cities', 'lusophone-states', 'port-rank']) {
    const starts = [...drawing(name).matchAll(/translate\(([\d.]+) /g)].map(([, x]) => Number(x))
    expect(Math.min(...starts), name).toBeGreaterThanOrEqual(60)
  }
})

test('the map of tea says of Arabic and Romanian what the story says', () => {
  expect(['Lebanon', 'Kuwait', 'Yemen', 'Moldova'].filter(country => !cha.includes(country))).toEqual([])
})
