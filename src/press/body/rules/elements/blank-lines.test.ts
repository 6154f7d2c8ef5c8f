import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('blank lines between words in no element part paragraphs', () => {
  expect(blocksOf('One\ntwo <b>three</b>\r\n \r\nFour\n\n<blockquote>Five</blockquote>\n\n\nSix')).toEqual([
    { kind: 'paragraph', text: ['One two ', { kind: 'strong', text: ['three'] }] },
    paragraph('Four'),
    { kind: 'quote', content: [paragraph('Five')] },
    paragraph('Six'),
  ])
})

test('blank lines inside elements are white space', () => {
  expect(blocksOf('<p>One\n\ntwo</p>\n\n<div>Three\n\nfour</div>')).toEqual([
    paragraph('One two'),
    paragraph('Three four'),
  ])
})
