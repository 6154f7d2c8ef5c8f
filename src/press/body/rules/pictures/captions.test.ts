import { expect, test } from 'vitest'
import { blocksOf } from '../../test-body.ts'

const figure = (caption: unknown[]) => ({
  kind: 'figure',
  picture: { src: 'https://news.example/a.jpg', alt: 'A', caption },
})
const img = '<a href="/full.jpg"><img src="/a.jpg" alt="A"></a>'

test.each([
  ['div', `<div id="attachment_1" class="wp-caption alignleft">${img}<p class="wp-caption-text">Words</p></div>`],
  ['figure', `<figure class="wp-caption">${img}<figcaption class="wp-caption-text">Words</figcaption></figure>`],
  ['definition list', `<dl class="wp-caption"><dt>${img}</dt><dd class="wp-caption-dd">Words</dd></dl>`],
  ['centre', `<center>${img}<div style="color:#666">Words</div></center>`],
  [
    'table',
    `<table class="tr-caption-container"><tbody><tr><td>${img}</td></tr><tr><td class="tr-caption">Words</td></tr></tbody></table>`,
  ],
])('the words under a picture in a %s are its caption', (_, html) => {
  expect(blocksOf(html)).toEqual([figure(['Words'])])
})

test('text after a centred picture and its words is not a caption', () => {
  expect(blocksOf(`<center>${img}<p>One</p><p>Two</p></center>`)).toHaveLength(3)
})
