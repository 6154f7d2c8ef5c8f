import { expect, test } from 'vitest'
import { isLong, roomOf } from './headline-length.ts'

test('a Chinese or Japanese character takes the room of two letters', () => {
  expect(roomOf('Nara')).toBe(4)
  expect(roomOf('奈良')).toBe(4)
  expect(roomOf('「ティー」')).toBe(10)
})

test('a headline of a hundred letters is long, in any script', () => {
  expect(isLong('Twenty-two buildings and eight squares')).toBe(false)
  expect(isLong('m'.repeat(100))).toBe(true)
  expect(isLong('一'.repeat(50))).toBe(true)
})
