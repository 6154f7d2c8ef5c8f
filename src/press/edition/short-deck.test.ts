import { expect, test } from 'vitest'
import { shortDeck } from './short-deck.ts'

test('a standfirst that fits stays as it is', () => {
  expect(shortDeck('The ferry runs. Again.', 40)).toBe('The ferry runs. Again.')
})

test('one that does not is cut after a sentence', () => {
  expect(shortDeck('The ferry runs again. It had been away for a year. Nobody knows why.', 55)).toBe(
    'The ferry runs again. It had been away for a year.',
  )
  expect(shortDeck('小輪再度航行。停航已經一年。無人知道原因。', 30)).toBe('小輪再度航行。停航已經一年。')
})

test('a point inside a sentence is no end of it', () => {
  expect(shortDeck('The façade of St. Paul’s stands. It is all that is left of the church.', 40)).toBe(
    'The façade of St. Paul’s stands.',
  )
})

test('a sentence that is too long itself is cut between words', () => {
  expect(shortDeck('In 1494 two kingdoms divided all the seas between them, along a line', 57)).toBe(
    'In 1494 two kingdoms divided all the seas between them…',
  )
  expect(shortDeck('一四九四年兩個王國沿着一條無人能夠找到的界線瓜分海洋', 20)).toBe('一四九四年兩個王國…')
})
