import { expect, test } from 'vitest'
import { guessLanguage } from './guess-language.ts'

test.each([
  ['澳門特別行政區的渡輪服務星期二恢復。', 'zh'],
  ['マカオのフェリーが火曜日に再開した。', 'ja'],
  ['마카오 페리가 화요일에 다시 운항한다.', 'ko'],
  ['The ferry to 氹仔 runs again on Tuesday.', undefined],
  ['O barco volta a navegar.', undefined],
  ['2026', undefined],
])('%s is %s', (text, lang) => {
  expect(guessLanguage(text)).toBe(lang)
})
