import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('columns, groups and media with text are read in their order', () => {
  const html = `<div class="wp-block-columns"><div class="wp-block-column"><p>One</p></div><div class="wp-block-column"><p>Two</p></div></div>
    <div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="/a.jpg" alt="A"></figure><div><p>Three</p></div></div>`
  expect(blocksOf(html)).toMatchObject([paragraph('One'), paragraph('Two'), { kind: 'figure' }, paragraph('Three')])
})

test('a cover shows its picture and its words', () => {
  const html = `<div class="wp-block-cover" style="background-image:url('/a.jpg')"><p>Words</p></div>`
  expect(blocksOf(html)).toEqual([
    { kind: 'figure', picture: { src: 'https://news.example/a.jpg', alt: '' } },
    paragraph('Words'),
  ])
})

test('a verse keeps its lines', () => {
  expect(blocksOf('<pre class="wp-block-verse">One\n  <em>two\nthree</em></pre>')).toEqual([
    {
      kind: 'paragraph',
      text: ['One', { kind: 'break' }, { kind: 'emphasis', text: ['two', { kind: 'break' }, 'three'] }],
    },
  ])
})

test('the name of a file and its button are parted', () => {
  const html =
    '<div class="wp-block-file"><a href="/f.pdf">Report</a><a href="/f.pdf" class="wp-block-file__button">Download</a></div>'
  expect(blocksOf(html)).toMatchObject([
    { kind: 'paragraph', text: [{ text: ['Report'] }, ' ', { text: ['Download'] }] },
  ])
})

test('separator, table, code and buttons are plain HTML', () => {
  const html = `<p>One</p><hr class="wp-block-separator"/><figure class="wp-block-table"><table><tbody><tr><td>A</td><td>B</td></tr></tbody></table><figcaption>Words</figcaption></figure>
    <pre class="wp-block-code"><code>x = 1</code></pre><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="/go">Go</a></div></div>`
  expect(blocksOf(html)).toMatchObject([
    paragraph('One'),
    { kind: 'rule' },
    { kind: 'table', caption: ['Words'] },
    { kind: 'code', text: 'x = 1' },
    { kind: 'paragraph', text: [{ kind: 'link', text: ['Go'] }] },
  ])
})
