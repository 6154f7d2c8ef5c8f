import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paginate } from './paginate.ts'

const archive = (length: number) => Array.from({ length }, (_, i) => length - i)

test('a short list is one page without neighbours', () => {
  expect(paginate(archive(5), 10)).toEqual([{ stories: [5, 4, 3, 2, 1] }])
})

test('an empty list has one empty page', () => {
  expect(paginate([], 10)).toEqual([{ stories: [] }])
})

test('the newest page grows until it can give away a full one', () => {
  expect(paginate(archive(7), 4).map(leaf => leaf.stories)).toEqual([[7, 6, 5, 4, 3, 2, 1]])
  expect(paginate(archive(8), 4)).toEqual([
    { stories: [8, 7, 6, 5], older: 1, alias: 2 },
    { number: 1, newer: 2, stories: [4, 3, 2, 1] },
  ])
})

test('every story stands on one page, newest first', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 40 }), (length, size) => {
      expect(paginate(archive(length), size).flatMap(leaf => leaf.stories)).toEqual(archive(length))
    }),
  )
})

test('a new story never changes a numbered page', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 40 }), (length, size) => {
      const before = paginate(archive(length), size).filter(leaf => leaf.number !== undefined)
      const after = paginate(archive(length + 1), size)
      for (const leaf of before) expect(after.find(other => other.number === leaf.number)).toEqual(leaf)
    }),
  )
})
