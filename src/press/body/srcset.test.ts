import { expect, test } from 'vitest'
import { largestOf, readSrcset } from './srcset.ts'

test.each([
  ['a.jpg 100w, b.jpg 200w', ['a.jpg 100w', 'b.jpg 200w']],
  ['a.jpg 1x,b.jpg 2x', ['a.jpg 1x', 'b.jpg 2x']],
  ['a,1.jpg 1x,  b.jpg', ['a,1.jpg 1x', 'b.jpg ']],
  ['a.jpg, b.jpg 1.5x', ['a.jpg ', 'b.jpg 1.5x']],
  ['a.jpg 100w 50h, b.jpg 2x', ['b.jpg 2x']],
  [' , ', []],
])('%j', (srcset, expected) => {
  expect(readSrcset(srcset).map(({ address, descriptor }) => `${address} ${descriptor}`)).toEqual(expected)
})

test('the largest of some pictures', () => {
  expect(largestOf(readSrcset('a.jpg 100w, b.jpg 900w, c.jpg 200w'))).toBe('b.jpg')
  expect(largestOf([])).toBeUndefined()
})
