import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../test-body.ts'

test('lists in lists, in their items or between them', () => {
  const inner = { kind: 'list', ordered: true, items: [[paragraph('Inner')]] }
  const expected = [{ kind: 'list', ordered: false, items: [[paragraph('Outer'), inner], [paragraph('Last')]] }]
  expect(blocksOf('<ul><li>Outer<ol><li>Inner</li></ol></li><li>Last</li></ul>')).toEqual(expected)
  expect(blocksOf('<ul><li>Outer</li><ol><li>Inner</li></ol><li>Last</li></ul>')).toEqual(expected)
})

test('stray text is an item of its own, empty items are none', () => {
  expect(blocksOf('<ol start="3">Stray <b>text</b><li>One</li><li> </li></ol>')).toEqual([
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [[{ kind: 'paragraph', text: ['Stray ', { kind: 'strong', text: ['text'] }] }], [paragraph('One')]],
    },
  ])
})

test('an item holds any blocks', () => {
  expect(
    blocksOf('<p>x</p><ul><li><p>One</p><img src="a.jpg"><blockquote>Two</blockquote></li></ul>')[1],
  ).toMatchObject({
    items: [[paragraph('One'), { kind: 'figure' }, { kind: 'quote', content: [paragraph('Two')] }]],
  })
})

test('an item that is not in a list is a paragraph', () => {
  expect(blocksOf('<li>One</li>')).toEqual([paragraph('One')])
})
