import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test.each([
  ['Tom &amp; Jerry', 'Tom & Jerry'],
  ['&lt;b&gt; is bold', '<b> is bold'],
  ['Tom &amp;amp; Jerry', 'Tom &amp; Jerry'],
  ['a <em>fine</em> day', 'a fine day'],
  ['<p>one</p><p>two</p>', 'one two'],
  ['x<sub>2</sub>', 'x2'],
  ['safe<script>alert(1)</script>', 'safe'],
  ['5 < 6', '5 < 6'],
  ['caf&eacute;&nbsp;bar&#8217;s', 'café bar’s'],
  ['', ''],
])('%s becomes %s', (html, text) => {
  expect(plainText(html)).toBe(text)
})

test('absurd nesting keeps its text', () => {
  expect(plainText(`${'<div>'.repeat(4000)}deep${'</div>'.repeat(4000)}`)).toBe('deep')
})
