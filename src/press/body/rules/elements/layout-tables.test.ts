import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('a table of one cell is its content', () => {
  expect(blocksOf('<table><tr><td></td><td><p>One</p><p>Two</p></td></tr></table>')).toEqual([
    paragraph('One'),
    paragraph('Two'),
  ])
})

test('a table that holds headings and tables but no headers is unwrapped, and the table in it stays', () => {
  const html = '<table><tr><td>Left</td><td><table><tr><th>A</th></tr><tr><td>1</td></tr></table></td></tr></table>'
  expect(blocksOf(html)).toMatchObject([paragraph('Left'), { kind: 'table' }])
})

test('a table that says it is for presentation is unwrapped', () => {
  expect(blocksOf('<table role="presentation"><tr><td>One</td><td>Two</td></tr></table>')).toEqual([
    paragraph('One'),
    paragraph('Two'),
  ])
})
