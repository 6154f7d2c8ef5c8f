import { expect, test } from 'vitest'
import type { Problem } from '../../edition/problem.ts'
import { writeFiles } from '../sources/testing/open-fixture.ts'
import { leadsOfBrand, reportLost } from './report-lost.ts'

test('files of the brand that are missing are reported where the edition names them', async () => {
  const folder = await writeFiles({ 'media/logo.svg': '<svg/>' })
  const brand = {
    logo: '/media/logo.svg',
    faces: { serif: { stack: 'Quay', file: '/media/quay.woff2' }, sans: { stack: 'Arial' } },
  }
  const problems: Problem[] = []
  reportLost(leadsOfBrand(brand), folder, problem => problems.push(problem))
  expect(problems).toMatchObject([
    {
      file: 'edition.json',
      path: '$._broadsheet.brand.faces.serif.file',
      what: 'The file /media/quay.woff2 is not among those of the edition.',
    },
  ])
})

test('a place on a page is looked for by its name as it is spelt, not as addresses spell it', async () => {
  const folder = await writeFiles({ 'article/a.html': '<h2 id="Água">Água</h2>' })
  const problems: Problem[] = []
  const addresses = ['/article/a#%C3%81gua', '/article/a#Fogo', '/article/a#']
  reportLost([{ file: 'b.json', path: '$', addresses }], folder, problem => problems.push(problem))
  expect(problems.map(({ what }) => what)).toEqual([expect.stringContaining('/article/a#Fogo, and nothing')])
})
