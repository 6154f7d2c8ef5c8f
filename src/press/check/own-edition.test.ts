import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { articleAddress } from '../../edition/addresses.ts'
import { makeProof } from '../dev/proof.ts'
import { compareTranslations } from './compare-translations.ts'
import { findFaults } from './find-faults.ts'
import { listFiles } from './list-files.ts'

const proof = await makeProof(resolve('edition'), '/', join(tmpdir(), 'own-edition'))
const { edition, articles, problems } = proof

test('the press finds no problem in the paper that comes with the project', () => {
  expect(problems).toEqual([])
})

test('the paper’s links, headlines, key points and pictures are in order', () => {
  const isPage = (address: string) => proof.page(address) !== undefined
  expect(findFaults(edition, articles, { isPage, media: listFiles(resolve('edition/media')) })).toEqual([])
})

test('every story is signed by desks of the paper, which search engines are told', () => {
  const persons = articles.filter(({ slug }) => proof.page(articleAddress(slug))?.head.includes('"@type":"Person"'))
  expect(persons.map(({ slug }) => slug)).toEqual([])
})

test('at least eight stories stand in English, Traditional Chinese and European Portuguese, block for block', () => {
  expect(compareTranslations(edition, articles)).toEqual([])
  const inThree = articles.filter(({ lang, translations }) => {
    const others = translations.map(translation => translation.lang)
    return lang === 'en' && others.includes('zh-Hant') && others.includes('pt-PT')
  })
  expect(inThree.length).toBeGreaterThanOrEqual(8)
})
