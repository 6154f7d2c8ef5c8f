import { expect, test } from 'vitest'
import { blocksOf } from '../../test-body.ts'

test('a quoted post is an embed with its words as title', () => {
  const html =
    '<blockquote class="twitter-tweet"><p lang="en">Rain today</p>&mdash; Met (@met) <a href="https://twitter.com/met/status/1?ref_src=x">May 1</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>'
  expect(blocksOf(html)).toEqual([
    { kind: 'embed', provider: 'X', href: 'https://twitter.com/met/status/1', title: 'Rain today — Met (@met) May 1' },
  ])
})

test('a post that keeps its address in an attribute', () => {
  const html =
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/"><a href="https://other.example/">View</a></blockquote>'
  expect(blocksOf(html)).toMatchObject([
    { kind: 'embed', provider: 'Instagram', href: 'https://www.instagram.com/p/x/' },
  ])
})

test('an embed block that holds an address is a player named by its caption', () => {
  const html =
    '<figure class="wp-block-embed is-provider-vimeo"><div class="wp-block-embed__wrapper">\nhttps://vimeo.com/123456\n</div><figcaption>A film</figcaption></figure>'
  expect(blocksOf(html)).toEqual([
    {
      kind: 'embed',
      provider: 'Vimeo',
      href: 'https://vimeo.com/123456',
      title: 'A film',
      player: 'https://player.vimeo.com/video/123456?dnt=1',
    },
  ])
})

test('our own embed around a link', () => {
  expect(blocksOf('<figure class="embed"><a href="https://charts.example/1">Prices</a></figure>')).toEqual([
    { kind: 'embed', provider: 'charts.example', href: 'https://charts.example/1', title: 'Prices' },
  ])
})

test('the quoted page of another site is a link, once', () => {
  const html =
    '<blockquote class="wp-embedded-content"><p><a href="https://o.example/p/">Page</a></p></blockquote><iframe class="wp-embedded-content" src="https://o.example/p/embed/"></iframe>'
  expect(blocksOf(html)).toEqual([
    { kind: 'paragraph', text: [{ kind: 'link', href: 'https://o.example/p/', text: ['Page'] }] },
  ])
})

test('an ordinary quotation with a link stays a quotation', () => {
  expect(
    blocksOf('<blockquote class="big"><p>Words <a href="https://x.example/">x</a></p></blockquote>'),
  ).toMatchObject([{ kind: 'quote' }])
})
