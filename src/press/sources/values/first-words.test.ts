import { expect, test } from 'vitest'
import { firstWords } from './first-words.ts'

test.each([
  ['The ferry runs again. Tickets cost more.', 'The ferry runs again'],
  ['Short note', 'Short note'],
  ['word '.repeat(40).trim(), `${'word '.repeat(13)}word…`],
  ['澳門渡輪復航。票價上調。', '澳門渡輪復航'],
  ['渡'.repeat(50), `${'渡'.repeat(30)}…`],
  ['', ''],
])('%s begins with %s', (text, words) => {
  expect(firstWords(text)).toBe(words)
})

test('no sign is cut in half', () => {
  expect(firstWords('𠮷'.repeat(100)).isWellFormed()).toBe(true)
})
