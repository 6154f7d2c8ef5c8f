import { expect, test } from 'vitest'
import { formatSize } from './sizes.ts'

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [64_300, '64 kB'],
  [1_840_000, '1.8 MB'],
  [62_400_000, '62 MB'],
  [2_500_000_000, '2.5 GB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatSize(bytes, 'en')).toBe(text.replace(' ', '\u00a0'))
})
