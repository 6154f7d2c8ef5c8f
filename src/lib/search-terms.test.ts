import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutTerms, isUnspaced } from './search-terms.ts'

const termsOf = (text: string, lastAlone = false) => cutTerms(text, lastAlone).map(({ term }) => term)

test('accents, case and width make no difference', () => {
  expect(termsOf('Informação')).toEqual(termsOf('informacao'))
  expect(termsOf('Macão PATUÁ')).toEqual(['macao', 'patua'])
  expect(termsOf('Øresund Straße Łódź İstanbul')).toEqual(['oresund', 'strasse', 'lodz', 'istanbul'])
  expect(termsOf('ＭＡＣＡＯ １９９９')).toEqual(['macao', '1999'])
})

test('letters with separate accents are the same as letters that have them', () => {
  expect(termsOf('informação'.normalize('NFD'))).toEqual(['informacao'])
})

test('Chinese is cut into neighbouring pairs', () => {
  expect(termsOf('澳門大學')).toEqual(['澳門', '門大', '大學'])
  expect(termsOf('茶')).toEqual(['茶'])
})

test('the last character of a run can be found alone', () => {
  expect(termsOf('澳門大學', true)).toEqual(['澳門', '門大', '大學', '學'])
})

test('kana keep the marks that make another syllable', () => {
  expect(termsOf('がか')).toEqual(['がか'])
  expect(termsOf('ラーメン')).toEqual(['ラー', 'ーメ', 'メン'])
  expect(termsOf('ｶﾞ'.normalize('NFKC'))).toEqual(['ガ'])
})

test('Korean is cut into pairs of whole syllables', () => {
  expect(termsOf('마카오는 섬')).toEqual(['마카', '카오', '오는', '섬'])
})

test('writings that meet without a space are cut apart', () => {
  expect(termsOf('2026年T恤和BTS')).toEqual(['2026', '年', 't', '恤和', 'bts'])
})

test('characters outside the basic plane stay whole', () => {
  expect(termsOf('𠮷野家')).toEqual(['𠮷野', '野家'])
})

test('the s of a genitive and the d of an elision are no words', () => {
  expect(termsOf('Macao’s copo d’água')).toEqual(['macao', 'copo', 'agua'])
  expect(termsOf('plan B')).toEqual(['plan', 'b'])
})

test('Arabic and Hebrew are found without vowel points', () => {
  expect(termsOf('مَكاو')).toEqual(['مكاو'])
  expect(termsOf('שָׁלוֹם')).toEqual(['שלום'])
})

test('signs, emoji and control characters are no terms', () => {
  expect(termsOf('.*+?^${}()|[]\\ 🛳️ \0 \u202e')).toEqual([])
})

test('it is known which terms are pairs of characters', () => {
  expect(['澳門', 'かな', 'macao'].map(isUnspaced)).toEqual([true, true, false])
})

test('every term stands in the text where it says, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, lastAlone) => {
      for (const { term, start, end } of cutTerms(text, lastAlone)) {
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(termsOf(text.slice(start, end))).toContain(term)
      }
    }),
  )
})
