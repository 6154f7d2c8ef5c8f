import { expect, test } from 'vitest'
import { buildInline } from '../build-body.ts'
import { testContext } from '../test-body.ts'

const inline = (html: string) => buildInline(html, testContext)

test('white space collapses as in a browser', () => {
  expect(inline('  One\n\t <b> two </b>  three ')).toEqual(['One ', { kind: 'strong', text: ['two '] }, 'three'])
})

test('a single no-break space says something, several are spacing', () => {
  expect(inline('10&nbsp;% of&nbsp;&nbsp; all &nbsp;')).toEqual(['10\u00a0% of all'])
})

test('a line break in the source between Chinese characters is none in the text', () => {
  expect(inline('澳門\n  半島\nMacau')).toEqual(['澳門半島 Macau'])
})

test('indentation by ideographic spaces goes', () => {
  expect(inline('\u3000\u3000澳門')).toEqual(['澳門'])
})

test('breaks at the ends and between blocks are not doubled', () => {
  expect(inline('<br>One<br> two<p>three</p><br>')).toEqual([
    'One',
    { kind: 'break' },
    'two',
    { kind: 'break' },
    'three',
  ])
})

test('control characters and byte order marks print nothing', () => {
  expect(inline('One&#1;two\u0000\ufeff\u0085three')).toEqual(['One two three'])
})

test('lone surrogates become replacement characters', () => {
  expect(inline('One\ud800')).toEqual(['One\ufffd'])
})

test('what looks like code in text is text', () => {
  const text = '</script> $& \u2029 {{x}} __proto__ \' "'
  expect(inline(text.replaceAll('<', '&lt;'))).toEqual([text.replace('\u2029 ', '')])
})
