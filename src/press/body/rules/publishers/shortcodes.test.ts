import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('a caption shortcode is a figure, and the words around it stay', () => {
  const html =
    '<p>Before [caption id="attachment_6" align="alignright" width="300"]<a href="/z"><img src="/a.jpg"></a> The <em>words</em>[/caption] after</p>'
  expect(blocksOf(html)).toEqual([
    paragraph('Before'),
    {
      kind: 'figure',
      picture: {
        src: 'https://news.example/a.jpg',
        alt: '',
        caption: ['The ', { kind: 'emphasis', text: ['words'] }],
      },
    },
    paragraph('after'),
  ])
})

test('a caption that is never closed loses its tag and nothing else', () => {
  expect(blocksOf('<p>[caption width="3"]Words</p>')).toEqual([paragraph('Words')])
})

test.each([
  ['[vc_row][vc_column width="1/2"]Words[/vc_column][/vc_row]'],
  ['[gallery ids="1,2,3"]Words'],
  ['[button link=“https://x.example” color=”red”]Words[/button]'],
  ['[et_pb_text _builder_version="4"]Words[/et_pb_text]'],
])('a shortcode goes and what it holds stays: %s', html => {
  expect(blocksOf(`<p>${html}</p>`)).toEqual([paragraph('Words')])
})

test.each([['He said it [sic] there'], ['Note [1] and [a b]'], ['[See below]'], ['[/close]'], ['[[gallery]]']])(
  'brackets that are no shortcode stay: %s',
  words => {
    expect(blocksOf(`<p>${words}</p>`)).toEqual([paragraph(words)])
  },
)

test('a captioned picture that loads late is one picture, not it and its copy', () => {
  const lazy = '<img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>'
  expect(blocksOf(`[caption id="a_1" width="300"]${lazy} The words[/caption]`)).toEqual([
    { kind: 'figure', picture: { src: 'https://news.example/a.jpg', alt: '', caption: ['The words'] } },
  ])
})

test('shortcodes in code are shown', () => {
  expect(blocksOf('<pre>[gallery ids="1"]</pre>')).toEqual([{ kind: 'code', text: '[gallery ids="1"]' }])
})

test('players in shortcodes are embeds', () => {
  expect(blocksOf('<p>[audio mp3="https://x.example/a.mp3"][/audio]</p>')).toMatchObject([
    { kind: 'embed', href: 'https://x.example/a.mp3' },
  ])
  expect(blocksOf('<p>[embed]https://youtu.be/dQw4w9WgXcQ[/embed]</p>')).toMatchObject([
    { kind: 'embed', provider: 'YouTube' },
  ])
})
