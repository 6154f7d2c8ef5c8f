import { expect, test } from 'vitest'
import type { Block, Inline } from '../../edition/blocks.ts'
import type { Article, Edition } from '../../edition/model.ts'
import { compareTranslations } from './compare-translations.ts'

const edition: Edition = { title: 'Paper', lang: 'en', timeZone: 'UTC', sections: [], brand: {} }
const paragraph = (text: string): Block => ({ kind: 'paragraph', id: text, text: [text] })
const list = (id: string, length: number, ordered = false): Block => ({
  kind: 'list',
  id,
  ordered,
  items: Array.from({ length }, () => [{ kind: 'paragraph' as const, text: ['item'] }]),
})

function version(lang: string, others: string[], body: Block[], keyPoints: Inline[][] = []): Article {
  return {
    id: lang,
    slug: `tea-${lang}`,
    lang,
    headline: 'Tea',
    authors: [],
    published: '2026-01-01T00:00:00Z',
    minutes: 1,
    weight: 0,
    keyPoints,
    topics: [],
    corrections: [],
    body,
    length: 1,
    related: [],
    translations: others.map(other => ({ lang: other, slug: `tea-${other}`, headline: 'Tea' })),
  }
}

const compare = (original: Block[], translation: Block[]) =>
  compareTranslations(edition, [version('pt', ['en'], translation), version('en', ['pt'], original)])

test('versions that correspond block for block pass', () => {
  expect(compare([paragraph('tea'), list('a', 2)], [paragraph('chá'), list('b', 2)])).toEqual([])
})

test('another kind of block, or another length of list, is told at the translation', () => {
  expect(compare([paragraph('tea'), list('a', 2)], [paragraph('chá'), paragraph('x')])).toEqual([
    { article: 'tea-pt', what: 'Block 2 is a paragraph, and in tea-en it is a list of 2 items.' },
  ])
  expect(compare([list('a', 2)], [list('b', 1, true)])).toEqual([
    { article: 'tea-pt', what: 'Block 1 is a numbered list of 1 item, and in tea-en it is a list of 2 items.' },
  ])
})

test('a table that lacks a column is told', () => {
  const cells = (length: number) => Array.from({ length }, () => ({ text: ['cell'] }))
  const table = (id: string, columns: number): Block => ({ kind: 'table', id, head: [], rows: [cells(columns)] })
  const wide = { text: ['cell'], colSpan: 2 }
  expect(compare([table('a', 4)], [table('b', 3)])[0]?.what).toBe(
    'Block 1 is a table of 1 row and 3 columns, and in tea-en it is a table of 1 row and 4 columns.',
  )
  expect(compare([table('a', 2)], [{ kind: 'table', id: 'b', head: [], rows: [[wide]] }])).toEqual([])
})

test('a block too few or too many is told', () => {
  expect(compare([paragraph('tea'), paragraph('two')], [paragraph('chá')])[0]?.what).toBe(
    'Block 2 is missing, and in tea-en it is a paragraph.',
  )
  expect(compare([], [paragraph('chá')])[0]?.what).toBe('Block 1 is a paragraph, and in tea-en it is missing.')
})

test('the blocks inside an aside count too', () => {
  const aside = (id: string, ...content: Block[]): Block => ({ kind: 'aside', id, content })
  const [fault] = compare([aside('a', paragraph('one'), paragraph('two'))], [aside('b', paragraph('um'))])
  expect(fault?.what).toBe(
    'Block 1 is an aside (a paragraph), and in tea-en it is an aside (a paragraph, a paragraph).',
  )
})

test('key points are counted', () => {
  const original = version('en', ['pt'], [], [['one'], ['two']])
  const translation = version('pt', ['en'], [], [['um']])
  expect(compareTranslations(edition, [original, translation])).toEqual([
    { article: 'tea-pt', what: 'It has 1 key point, and tea-en has 2 key points.' },
  ])
})

test('without a version in the language of the edition the first slug is the original', () => {
  const french = version('fr', ['ja'], [paragraph('thé')])
  const japanese = version('ja', ['fr'], [])
  expect(compareTranslations(edition, [japanese, french])).toEqual([
    { article: 'tea-ja', what: 'Block 1 is missing, and in tea-fr it is a paragraph.' },
  ])
})
