import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../test-body.ts'

test.each([
  '<blockquote><p>Words</p><cite>— Ana</cite></blockquote>',
  '<blockquote><p>Words</p><footer>Ana</footer></blockquote>',
  '<blockquote><p>Words</p><p><cite>Ana</cite></p></blockquote>',
  '<blockquote><p>Words<br><cite>Ana</cite></p></blockquote>',
  '<figure><blockquote>Words</blockquote><figcaption>Ana</figcaption></figure>',
])('who is quoted: %s', html => {
  expect(blocksOf(html)).toEqual([{ kind: 'quote', content: [paragraph('Words')], cite: ['Ana'] }])
})

test('the title of a work in running text is no source', () => {
  expect(blocksOf('<blockquote><p>As in <cite>Hamlet</cite></p></blockquote>')).toEqual([
    { kind: 'quote', content: [{ kind: 'paragraph', text: ['As in ', { kind: 'emphasis', text: ['Hamlet'] }] }] },
  ])
})

test('a quotation that holds only a source is a paragraph', () => {
  expect(blocksOf('<blockquote><cite>Ana</cite></blockquote>')).toEqual([paragraph('Ana')])
})
