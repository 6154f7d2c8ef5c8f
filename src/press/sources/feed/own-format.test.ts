import { join } from 'node:path'
import { expect, test } from 'vitest'
import { item, readWhole, writeFiles } from '../testing/open-fixture.ts'

const edition = {
  $schema: './edition.schema.json',
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Praia Review',
  language: 'en',
  home_page_url: 'https://praia.example/',
  _broadsheet: {
    time_zone: 'Asia/Macau',
    sections: [
      { slug: 'macao', name: 'Macao' },
      { slug: 'region', name: 'The region' },
    ],
    brand: { motto: 'Slow news', logo: 'media/logo.svg', colours: { accent: { light: '#a8321f' } } },
    see_more: ['Leia mais'],
    desks: ['Science  desk', ' '],
  },
}

const read = async (article: object, top: object = edition) => {
  const folder = await writeFiles({ 'edition.json': top, 'articles/ferry.json': article })
  const whole = await readWhole(folder)
  return { ...whole, draft: whole.drafts[0] }
}

test('edition.json says what the paper is', async () => {
  const { edition: read_, problems, folder } = await read(item)
  expect(read_).toEqual({
    own: true,
    title: 'The Praia Review',
    lang: 'en',
    timeZone: 'Asia/Macau',
    url: 'https://praia.example',
    sections: edition._broadsheet.sections,
    brand: { motto: 'Slow news', logo: '/media/logo.svg', colours: { accent: { light: '#a8321f' } } },
    seeMore: ['Leia mais'],
    desks: ['Science desk'],
  })
  expect(problems).toEqual([])
  expect(folder).toMatch(/edition-/)
})

test('an article file carries what JSON Feed lacks', async () => {
  const { draft, problems } = await read({
    $schema: '../article.schema.json',
    ...item,
    image: 'media/ferry.svg',
    summary: 'Not this.',
    _broadsheet: {
      slug: 'ferry-again',
      kicker: 'Harbour',
      standfirst: 'This.',
      section: 'The Region',
      body: ['<p>One.</p>', '<p>Two.</p>'],
      key_points: ['It <em>runs</em>.', ' '],
      weight: 3,
      image: {
        alt: 'A ferry',
        caption: 'The <em>Guia</em>',
        credit: 'Ana',
        width: 1200,
        height: 800,
        srcset: 'media/s.svg 600w',
      },
      related: ['nara', 7],
      translations: ['ferry-pt'],
      corrections: [{ date: '2026-01-14', text: 'It was <Monday>.' }],
    },
  })
  expect(problems).toEqual([])
  expect(draft).toMatchObject({
    file: 'articles/ferry.json',
    path: '$',
    bodyPath: '._broadsheet.body',
    slug: 'ferry-again',
    kicker: 'Harbour',
    standfirst: 'This.',
    section: { slug: 'region', name: 'The region' },
    html: '<p>One.</p>\n<p>Two.</p>',
    keyPointsHtml: ['It <em>runs</em>.'],
    weight: 3,
    hero: {
      src: '/media/ferry.svg',
      alt: 'A ferry',
      captionHtml: 'The <em>Guia</em>',
      credit: 'Ana',
      width: 1200,
      height: 800,
      srcset: 'media/s.svg 600w',
    },
    related: ['nara', '7'],
    translations: ['ferry-pt'],
    corrections: [{ date: '2026-01-13T16:00:00Z', text: 'It was <Monday>.' }],
  })
  expect(draft).not.toHaveProperty('base')
})

test('dates without zone are in the zone of the edition', async () => {
  const { draft } = await read({ ...item, date_published: '2026-01-13 16:30:00' })
  expect(draft?.published).toBe('2026-01-13T08:30:00Z')
})

test('an unknown field of ours is a typing error', async () => {
  const { problems } = await read({ ...item, _broadsheet: { standfrist: 'Oops' } })
  expect(problems).toMatchObject([{ file: 'articles/ferry.json', path: '$._broadsheet.standfrist' }])
  expect(problems[0]?.fix).toContain('standfirst')
})

test('wrong fields of ours cost themselves', async () => {
  const { draft, problems } = await read({
    ...item,
    _broadsheet: {
      weight: 9,
      section: 'Sport',
      key_points: ['Kept', {}],
      image: 'x',
      corrections: [{ text: 'Undated' }, { date: '2026-01-14' }],
    },
  })
  expect(draft).toMatchObject({
    weight: 0,
    section: { name: 'Sport' },
    keyPointsHtml: ['Kept'],
    corrections: [{ date: '2026-01-13T08:30:00Z', text: 'Undated' }],
  })
  expect(problems.map(({ path }) => path.replace('$._broadsheet', '')).sort()).toEqual([
    '.corrections[0].date',
    '.corrections[1].text',
    '.image',
    '.key_points[1]',
    '.section',
    '.weight',
  ])
})

test('wrong facts of the paper cost themselves', async () => {
  const { edition: read_, problems } = await read(item, {
    ...edition,
    title: {},
    language: 'english!',
    home_page_url: 'nowhere',
    _broadsheet: {
      time_zone: 'Macau/Asia',
      sections: ['Macao', { slug: 'macao', name: 'Twice' }, 7],
      brand: { colours: { ink: { light: 'red' } } },
    },
  })
  expect(read_).toEqual({
    own: true,
    sections: [{ name: 'Macao' }],
    seeMore: [],
    brand: { colours: { ink: {} } },
  })
  expect(problems.map(({ path }) => path)).toContain('$._broadsheet.brand.colours.ink.light')
  expect(problems.map(({ path }) => path)).toContain('$._broadsheet.time_zone')
})

test('sections have names in other languages; a wrong one costs itself', async () => {
  const names = [
    { language: 'zh_hant', name: '澳門' },
    { language: '?', name: 'X' },
  ]
  const { edition: read_, problems } = await read(item, {
    ...edition,
    _broadsheet: { sections: [{ slug: 'macao', name: 'Macao', names }] },
  })
  expect(read_?.sections[0]?.names).toEqual(new Map([['zh-Hant', '澳門']]))
  expect(problems.map(({ path }) => path)).toContain('$._broadsheet.sections[0].names[1].language')
})

test('one file holds paper and articles alike, and its media lie beside it', async () => {
  const folder = await writeFiles({
    'paper.json': { ...edition, items: [{ ...item, image: 'media/x.svg' }] },
    'media/x.svg': '<svg/>',
  })
  const { drafts, folder: media, watch } = await readWhole(join(folder, 'paper.json'))
  expect(drafts[0]?.hero).toEqual({ src: '/media/x.svg' })
  expect(media).toBe(folder)
  expect(watch).toEqual([join(folder, 'paper.json')])
})
