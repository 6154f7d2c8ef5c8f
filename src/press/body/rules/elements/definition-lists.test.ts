import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

const term = (text: string) => ({ kind: 'paragraph', text: [{ kind: 'strong', text: [text] }] })

test('terms and what they mean become items with the term in bold', () => {
  expect(blocksOf('<dl><dt>One</dt><dd>First</dd><dt>Two</dt><dt>Deux</dt><dd>Second</dd></dl>')).toEqual([
    {
      kind: 'list',
      ordered: false,
      items: [
        [term('One'), paragraph('First')],
        [term('Two'), term('Deux'), paragraph('Second')],
      ],
    },
  ])
})

test('pairs grouped in div and stray text are read in their order', () => {
  expect(blocksOf('<dl>Stray<div><dt>One</dt><dd>First</dd></div></dl>')).toEqual([
    { kind: 'list', ordered: false, items: [[paragraph('Stray')], [term('One'), paragraph('First')]] },
  ])
})
