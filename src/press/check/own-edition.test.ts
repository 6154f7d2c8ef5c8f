import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { makeProof } from '../dev/proof.ts'
import { compareTranslations } from './compare-translations.ts'
import { findFaults } from './find-faults.ts'
import { listFiles } from './list-files.ts'

const { edition, articles, problems, page } = await makeProof(resolve('edition'), '/', join(tmpdir(), 'own-edition'))

test('the press finds no problem in the paper that comes with the project', () => {
  expect(problems).toEqual([])
})

test('the paper’s links, headlines, key points and pictures are in order', () => {
  const isPage = (address: string) => page(address) !== undefined
  expect(findFaults(edition, articles, { isPage, media: listFiles(resolve('edition/media')) })).toEqual([])
})

test('at least eight stories stand in English, Traditional Chinese and European Portuguese, block for block', () => {
  expect(compareTranslations(edition, articles)).toEqual([])
  const inThree = articles.filter(({ lang, translations }) => {
    const others = translations.map(translation => translation.lang)
    return lang === 'en' && others.includes('zh-Hant') && others.includes('pt-PT')
  })
  expect(inThree.length).toBeGreaterThanOrEqual(8)
})
