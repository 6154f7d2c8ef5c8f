import { expect, test } from 'vitest'
import { mediaAddress, safeAddress } from './safe-address.ts'

test.each([
  ['https://a.example/x y', 'https://a.example/x%20y'],
  ['//a.example/x', 'https://a.example/x'],
  ['https://user:secret@a.example/', 'https://a.example/'],
  [' https://a.example/ ', 'https://a.example/'],
])('%s becomes %s', (address, safe) => {
  expect(safeAddress(address)).toBe(safe)
})

test.each([
  'javascript:alert(1)',
  'JaVa\u0000Script:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'mailto:a@b.example',
  '/relative',
  'https://',
  '',
])('%j is no web address', address => {
  expect(safeAddress(address)).toBeUndefined()
})

test('a relative address resolves against its base and cannot change the scheme', () => {
  expect(safeAddress('../x', 'https://a.example/b/c')).toBe('https://a.example/x')
  expect(safeAddress('javascript:alert(1)', 'https://a.example/')).toBeUndefined()
})

test.each([
  ['media/x.svg', '/media/x.svg'],
  ['./media/x.svg', '/media/x.svg'],
  ['/media/x.svg', '/media/x.svg'],
  ['../media/x.svg', '/media/x.svg'],
  ['../../media/a/x.svg', '/media/a/x.svg'],
])('%s is in the folder of the edition', (path, address) => {
  expect(mediaAddress(path)).toBe(address)
})

test.each(['media/../../secret', 'pictures/x.svg', 'https://a.example/media/x.svg', 'media\\..\\x'])(
  '%s is not in the media folder of the edition',
  path => {
    expect(mediaAddress(path)).toBeUndefined()
  },
)
