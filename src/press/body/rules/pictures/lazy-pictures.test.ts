import { expect, test } from 'vitest'
import { blocksOf } from '../../test-body.ts'

const figure = (src: string, more = {}) => ({ kind: 'figure', picture: { src, alt: '', ...more } })
const at = (file: string) => `https://news.example/2026/story/${file}`

test.each([
  ['data-src', '<img src="data:image/gif;base64,R0" data-src="a.jpg">'],
  ['data-lazy-src', '<img src="/img/placeholder.png" data-lazy-src="a.jpg">'],
  ['data-original', '<img data-original="a.jpg">'],
  ['a low-quality preview', '<img src="a-20.jpg" data-src="a.jpg">'],
  ['AMP', '<amp-img src="a.jpg"></amp-img>'],
  ['a source of a picture', '<picture><source srcset="b.jpg 100w, a.jpg 200w"><img src="data:,"></picture>'],
  ['Jetpack', '<img src="https://x.example/blank.gif" data-large-file="a.jpg">'],
])('the true address is found in %s', (_, html) => {
  expect(blocksOf(html)).toEqual([figure(at('a.jpg'))])
})

test('the true srcset is found, and its largest picture stands in for a missing address', () => {
  expect(blocksOf('<img src="data:," data-srcset="a.jpg 100w, b.jpg 200w">')).toEqual([
    figure(at('b.jpg'), { srcset: `${at('a.jpg')} 100w, ${at('b.jpg')} 200w` }),
  ])
})

test('a lazy frame is a player', () => {
  expect(blocksOf('<iframe src="about:blank" data-src="https://charts.example/1"></iframe>')).toMatchObject([
    { kind: 'embed', href: 'https://charts.example/1' },
  ])
})
