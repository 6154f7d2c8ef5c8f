import { expect, test } from 'vitest'
import { blocksOf } from './test-body.ts'
import { textOf, textOfBlocks } from './text-of.ts'

test('the text of marks, links and breaks', () => {
  expect(
    textOf([
      'One ',
      { kind: 'strong', text: ['two', { kind: 'link', href: '/x', text: [' three'] }] },
      { kind: 'break' },
      '4',
    ]),
  ).toBe('One two three\n4')
})

test('the annotation of a ruby is left out', () => {
  expect(textOf([{ kind: 'ruby', text: ['漢'], annotation: 'かん' }, '字'])).toBe('漢字')
})

test('the text of every kind of block, one a line', () => {
  const html = `<p>Paragraph</p><h2>Heading</h2><ol><li>Item<ul><li>Inner</li></ul></li></ol><blockquote>Quote<cite>Cite</cite></blockquote>
    <blockquote class="pull-quote">Pull<cite>Puller</cite></blockquote>
    <figure><img src="a.jpg" alt="no"><figcaption>Caption <small class="credit">Credit</small></figcaption></figure>
    <figure class="gallery"><figure><img src="a.jpg"><figcaption>First</figcaption></figure><img src="b.jpg"><figcaption>All</figcaption></figure>
    <table><caption>Table</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table><pre>code</pre><hr>
    <p>See more: <a href="/x">Related</a></p><iframe src="https://x.example/" title="Embed"></iframe><aside><h3>Title</h3>Aside</aside>`
  expect(textOfBlocks(blocksOf(html)).split('\n')).toEqual(
    'Paragraph|Heading|Item|Inner|Quote|Cite|Pull|Puller|Caption|Credit|First|All|Table|A\tB|1\t2|code|See more|Related|Embed|Title|Aside'.split(
      '|',
    ),
  )
})
