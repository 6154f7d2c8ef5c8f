import { expect, test } from 'vitest'
import { SlugBook, toSlug } from './slugs.ts'

test('a slug is lower case with hyphens, without accents on Latin letters', () => {
  expect(toSlug('A Região: São Lázaro’s Day!')).toBe('a-regiao-sao-lazaros-day')
})

test('letters of other scripts stay', () => {
  expect(toSlug('澳門 歷史城區')).toBe('澳門-歷史城區')
  expect(toSlug('ไทย')).toBe('ไทย')
})

test('a path cannot climb out of its folder', () => {
  for (const wish of ['../../etc/passwd', '..', '/', 'a/../b', '.\\..', '%2e%2e']) {
    expect(toSlug(wish)).not.toMatch(/[./\\%]/)
  }
})

test('names that Windows reserves are changed', () => {
  expect(toSlug('CON')).toBe('con-')
})

test('a long slug ends at a word and fits a file name', () => {
  const slug = toSlug('澳門歷史 '.repeat(60))
  expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(180)
  expect(slug.endsWith('澳門歷史')).toBe(true)
})

test('slugs that differ by case only are told apart', () => {
  const book = new SlugBook()
  expect([book.claim('Tides', 'x'), book.claim('tides', 'x'), book.claim('TIDES', 'x')]).toEqual([
    'tides',
    'tides-2',
    'tides-3',
  ])
})

test('a wish without letters falls back', () => {
  const book = new SlugBook()
  expect(book.claim('???', 'item 7')).toBe('item-7')
  expect(book.claim('!!!', '…')).toBe('story')
})
