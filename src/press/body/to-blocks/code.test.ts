import { expect, test } from 'vitest'
import { blocksOf } from '../test-body.ts'

test('code is kept to the letter', () => {
  expect(blocksOf('<pre>\n  a &lt; b\n\n\tc<br>d  \n</pre>')).toEqual([{ kind: 'code', text: '  a < b\n\n\tc\nd' }])
})

test.each([
  '<pre><code class="language-ts">x</code></pre>',
  '<pre class="lang-TS"><code>x</code></pre>',
  '<pre class="brush: ts">x</pre>',
  '<pre data-language="ts">x</pre>',
])('the language is read: %s', html => {
  expect(blocksOf(html)).toEqual([{ kind: 'code', text: 'x', language: 'ts' }])
})
