import { expect, test } from 'vitest'
import { countLength } from './count-length.ts'

test.each([
  ['', 'en', 0],
  ['One two-three, it’s 3.5 & four', 'en', 5],
  ['One—two…three/four', 'en', 4],
  ['– — …', 'en', 0],
  ['Ação é já', 'pt', 3],
  ['澳門 2026 年', 'zh-Hant', 4],
  ['カタカナとひらがな、漢字。', 'ja', 11],
  ['안녕 세계', 'ko', 4],
  ['The word 漢字 means 𠀀', 'en', 6],
])('%j is %s with %i words and characters', (text, lang, length) => {
  expect(countLength(text, lang).length).toBe(length)
})

test('reading takes at least a minute, and then as long as words and characters take', () => {
  expect(countLength('word', 'en').minutes).toBe(1)
  expect(countLength('word '.repeat(1150), 'en').minutes).toBe(5)
  expect(countLength('字'.repeat(1800), 'zh').minutes).toBe(4)
})
