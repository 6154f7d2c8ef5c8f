import { expect, test } from 'vitest'
import { buildTextBody } from './build-body.ts'

const textsOf = (text: string) =>
  buildTextBody(text).map(block => (block.kind === 'paragraph' ? block.text : block.kind))

test('blank lines part paragraphs, single line breaks stay', () => {
  expect(textsOf('One\r\ntwo\n \n\nThree  \n')).toEqual([['One', { kind: 'break' }, 'two'], ['Three']])
})

test('markup in text is text', () => {
  expect(textsOf('<b>One</b> &amp; $& \u2028two')).toEqual([['<b>One</b> &amp; $&', { kind: 'break' }, 'two']])
})

test('web addresses become links without the punctuation around them', () => {
  expect(textsOf('See https://x.example/a_(b), or (http://y.example). 見https://z.example/中。')).toEqual([
    [
      'See ',
      { kind: 'link', href: 'https://x.example/a_(b)', text: ['https://x.example/a_(b)'] },
      ', or (',
      { kind: 'link', href: 'http://y.example/', text: ['http://y.example'] },
      '). 見',
      { kind: 'link', href: 'https://z.example/%E4%B8%AD', text: ['https://z.example/中'] },
      '。',
    ],
  ])
})

test('nothing makes nothing', () => {
  expect(buildTextBody(' \n\n ')).toEqual([])
})
