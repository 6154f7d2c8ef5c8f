import { expect, test } from 'vitest'
import { safeAddress } from './safe-address.ts'

const base = 'https://news.example/2026/story/'

test.each([
  ['https://x.example/a', 'https://x.example/a'],
  ['HTTP://X.example', 'http://x.example/'],
  ['//x.example/a', 'https://x.example/a'],
  ['\\\\x.example/a', 'https://x.example/a'],
  ['/\\x.example/a', 'https://x.example/a'],
  ['www.x.example/a', 'https://www.x.example/a'],
  ['mailto:a@b.example?subject=Hi', 'mailto:a@b.example?subject=Hi'],
  ['tel:+85312345678', 'tel:+85312345678'],
  ['#note 1', '#note%201'],
  ['  https://x.example/a b\n', 'https://x.example/a%20b'],
  ['/中文', 'https://news.example/%E4%B8%AD%E6%96%87'],
  ['../a?b#c', 'https://news.example/2026/a?b#c'],
  ['https://me:secret@x.example/', 'https://x.example/'],
])('%s is safe', (value, expected) => {
  expect(safeAddress(value, base)).toBe(expected)
})

test.each([
  'javascript:alert(1)',
  ' JaVa\tScRi\npt:alert(1)',
  '\u0001javascript:alert(1)',
  '\u200bjavascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://x.example/1',
  'file:///etc/passwd',
  'about:blank',
  'http://',
  'https://a b/',
  'mailto:',
  '#',
  '',
  ' ',
  'C:\\pictures\\a.jpg',
])('%j is not', value => {
  expect(safeAddress(value, base)).toBeUndefined()
  expect(safeAddress(value)).toBeUndefined()
})

test.each([
  ['https://x.example/?utm_source=a&id=1&fbclid=2', 'https://x.example/?id=1'],
  ['https://x.example/?utm_source=a&amp;utm_medium=b', 'https://x.example/'],
  ['https://x.example/?gclid=a#part', 'https://x.example/#part'],
  ['https://x.example/?q=a+b&mc_cid=1', 'https://x.example/?q=a+b'],
  ['https://x.example/?author=utm_source', 'https://x.example/?author=utm_source'],
])('tracking goes, the rest stays as it was: %s', (value, expected) => {
  expect(safeAddress(value)).toBe(expected)
})

test.each([
  ['/article/x?page=2#part', '/article/x?page=2#part'],
  ['media/x.svg', '/media/x.svg'],
  ['../media/x.svg', '/media/x.svg'],
  ['/.//x.example', '/x.example'],
  ['/a/../../b', '/b'],
])('without a base %s is a path of the edition', (value, expected) => {
  expect(safeAddress(value)).toBe(expected)
})

test('without a base other relative addresses lead nowhere', () => {
  expect(safeAddress('story.html')).toBeUndefined()
})

test('long runs of white space take no time to speak of', () => {
  expect(safeAddress(`a${' '.repeat(200_000)}b`, base)).toContain('https://news.example/2026/story/a')
})
