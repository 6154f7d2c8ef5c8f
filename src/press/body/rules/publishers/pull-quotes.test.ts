import { expect, test } from 'vitest'
import { blocksOf } from '../../test-body.ts'

test.each([
  ['<figure class="wp-block-pullquote"><blockquote><p>Words</p><cite>Ana</cite></blockquote></figure>'],
  ['<figure class="pull-quote"><blockquote><p>Words</p></blockquote><figcaption>Ana</figcaption></figure>'],
  ['<blockquote class="pull-quote"><p>Words</p><footer>— Ana</footer></blockquote>'],
  ['<aside class="pullquote"><p>Words</p><cite>Ana</cite></aside>'],
  ['<div class="pullquote"><blockquote>Words<cite>Ana</cite></blockquote></div>'],
])('a pull quote and who said it: %s', html => {
  expect(blocksOf(html)).toEqual([{ kind: 'pull-quote', text: ['Words'], cite: ['Ana'] }])
})

test('a pull quote of two paragraphs is parted by a break', () => {
  expect(blocksOf('<blockquote class="pull-quote"><p>One</p><p>Two</p></blockquote>')).toEqual([
    { kind: 'pull-quote', text: ['One', { kind: 'break' }, 'Two'] },
  ])
})
