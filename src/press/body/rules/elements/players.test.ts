import { expect, test } from 'vitest'
import { blocksOf, paragraph, reportsOf } from '../../test-body.ts'

test('video and audio become embeds named after their file', () => {
  const html = '<video><source src="/v/film.mp4">Old browser</video><audio src="talk.mp3" title="A talk"></audio>'
  expect(blocksOf(html)).toEqual([
    { kind: 'embed', provider: 'news.example', href: 'https://news.example/v/film.mp4', title: 'film.mp4' },
    { kind: 'embed', provider: 'news.example', href: 'https://news.example/2026/story/talk.mp3', title: 'A talk' },
  ])
})

test('an object is an embed and keeps the words inside it', () => {
  const html = '<object data="https://maps.example/m">Map of the <b>city</b></object>'
  expect(blocksOf(html)).toMatchObject([
    { kind: 'embed', provider: 'maps.example', href: 'https://maps.example/m' },
    { kind: 'paragraph', text: ['Map of the ', { kind: 'strong', text: ['city'] }] },
  ])
})

test('web components for players are embeds', () => {
  expect(blocksOf('<lite-youtube videoid="dQw4w9WgXcQ" playlabel="A song"></lite-youtube>')).toEqual([
    {
      kind: 'embed',
      provider: 'YouTube',
      href: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      title: 'A song',
      player: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    },
  ])
})

test('boxes that a script would fill with a chart are embeds, and the picture in them stays', () => {
  const html =
    '<div class="flourish-embed" data-src="visualisation/123"><script src="https://public.flourish.studio/resources/embed.js"></script><noscript><img src="https://public.flourish.studio/visualisation/123/thumbnail" alt="Rain"></noscript></div><div class="infogram-embed" data-id="a-b" data-title="Sun"></div>'
  expect(blocksOf(html)).toMatchObject([
    { kind: 'embed', provider: 'Flourish', href: 'https://flo.uri.sh/visualisation/123/embed' },
    { kind: 'figure', picture: { alt: 'Rain' } },
    { kind: 'embed', provider: 'Infogram', href: 'https://e.infogram.com/a-b', title: 'Sun' },
  ])
})

test('a frame with an unsafe address is its title and a line for the editor', () => {
  const html = '<iframe src="javascript:alert(1)" title="Game"></iframe>'
  expect(blocksOf(html)).toEqual([paragraph('Game')])
  expect(reportsOf(html)).toEqual(['The body has a frame or player without a usable address: javascript:alert(1)'])
})
