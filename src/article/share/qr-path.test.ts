import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { drawQrPath } from './qr-path.ts'

/** The modules that a path paints, as rows of 0 and 1. */
function paint(size: number, path: string): string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('0'))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
    rows[Number(y)]?.fill('1', Number(x), Number(x) + Number(width))
  return rows.map(row => row.join(''))
}

test('a code has its three finders inside a quiet zone of four modules', () => {
  const { size, path } = drawQrPath('https://paper.example/article/tides') ?? { size: 0, path: '' }
  const rows = paint(size, path)
  const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']
  const corner = (x: number, y: number) => rows.slice(y, y + 7).map(row => row.slice(x, x + 7))
  expect([corner(4, 4), corner(size - 11, 4), corner(4, size - 11)]).toEqual([finder, finder, finder])
  const edge = [...rows.slice(0, 4), ...rows.slice(-4), ...rows.map(row => row.slice(0, 4) + row.slice(-4))]
  expect(edge.join('')).not.toContain('1')
})

test('every module of the code is painted, and no other', () => {
  const text = 'https://paper.example/article/maré?a=1&b=2'
  const { size, path } = drawQrPath(text) ?? { size: 0, path: '' }
  const code = encode(text, { ecc: 'M', border: 4 })
  expect(paint(size, path)).toEqual(code.data.map(row => row.map(Number).join('')))
})

test('another address is another code', () => {
  expect(drawQrPath('https://paper.example/a')).not.toEqual(drawQrPath('https://paper.example/b'))
})

test('text longer than a code holds has none', () => {
  expect(drawQrPath(`https://paper.example/${'a'.repeat(4000)}`)).toBeUndefined()
})

test('half characters do not stop the drawing', () => {
  expect(drawQrPath('https://paper.example/\ud800')).toBeDefined()
})
