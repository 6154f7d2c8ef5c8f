import { expect, test } from 'vitest'
import { item, readWhole, writeFiles } from '../testing/open-fixture.ts'

async function read(brand: object) {
  const edition = { version: 'https://jsonfeed.org/version/1.1', title: 'The Quay', _broadsheet: { brand } }
  const { edition: read_, problems } = await readWhole(
    await writeFiles({ 'edition.json': edition, 'articles/ferry.json': item }),
  )
  return { brand: read_.brand, problems: problems.map(({ path }) => path) }
}

test('name, colours, faces and shapes of a brand are read', async () => {
  const { brand, problems } = await read({
    logo: 'media/quay.svg',
    section_colours: [{ section: 'sea', light: '#00508c' }],
    faces: {
      serif: { stack: '"Quay Serif", Charter, serif', file: 'media/quay.woff2' },
      sans: { stack: 'Optima, sans-serif' },
    },
    corners: 'soft',
    opening: 'drop-cap',
  })
  expect(problems).toEqual([])
  expect(brand).toEqual({
    logo: '/media/quay.svg',
    sectionColours: { sea: { light: '#00508c' } },
    faces: {
      serif: { stack: '"Quay Serif", Charter, serif', file: '/media/quay.woff2' },
      sans: { stack: 'Optima, sans-serif' },
    },
    corners: 'soft',
    opening: 'drop-cap',
  })
})

test('what could end the style sheet or is no font file is left out, and told', async () => {
  const { brand, problems } = await read({
    faces: {
      serif: { stack: 'serif}*{display:none' },
      sans: { stack: 'Optima', file: 'https://fonts.example/o.woff2' },
    },
    corners: 'round',
  })
  expect(brand).toEqual({ faces: { sans: { stack: 'Optima' } } })
  expect(problems).toEqual([
    '$._broadsheet.brand.corners',
    '$._broadsheet.brand.faces.serif.stack',
    '$._broadsheet.brand.faces.sans.file',
  ])
})
