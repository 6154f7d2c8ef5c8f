import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanJson } from './scan-json.ts'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('it judges every text as JSON.parse does', () => {
  const almost = fc.json().chain(text =>
    fc.tuple(fc.nat(text.length), fc.nat(3), fc.string({ maxLength: 2 })).map(([at, cut, insert]) => {
      return text.slice(0, at) + insert + text.slice(at + cut)
    }),
  )
  fc.assert(
    fc.property(fc.oneof(fc.json(), almost, fc.string()), text => {
      const scan = scanJson(text)
      expect('end' in scan && scan.end === text.length).toBe(isJson(text))
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['{"a":1', 6, 'a comma or “}”'],
  ['{"a" 1}', 5, 'a colon'],
  ['{"a":1,}', 7, 'a field name in double quotes'],
  ["{'a':1}", 1, 'a field name in double quotes or “}”'],
  ['[1,]', 3, 'a value'],
  ['["a', 3, 'a closing quotation mark'],
  ['["a\\x"]', 4, 'one of " \\ / b f n r t u after a backslash'],
  ['["a\\u12"]', 5, 'four hexadecimal digits after \\u'],
])('it finds the mistake in %s', (text, at, expected) => {
  expect(scanJson(text)).toEqual({ at, expected })
})

test('depth does not matter', () => {
  const depth = 200_000
  expect(scanJson('['.repeat(depth) + ']'.repeat(depth))).toEqual({ end: 2 * depth })
})
