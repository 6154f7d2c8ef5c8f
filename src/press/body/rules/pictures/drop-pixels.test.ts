import { expect, test } from 'vitest'
import { blocksOf, paragraph, reportsOf } from '../../test-body.ts'

test.each([
  '<img src="https://t.example/x.gif" width="1" height="1" alt="">',
  '<img src="https://t.example/x.gif" style="width:1px; height:1px">',
  '<img src="https://t.example/x.gif" style="display:none">',
  '<img src="https://pixel.wp.com/b.gif?x=1" alt="">',
  '<iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe>',
])('a counter is taken out without a word: %s', html => {
  expect(blocksOf(`<p>One${html}</p>`)).toEqual([paragraph('One')])
  expect(reportsOf(html)).toEqual([])
})

test('a vector picture whose size is unknown is a picture', () => {
  expect(blocksOf('<img src="https://news.example/map.svg" width="1" height="1">')).toEqual([
    { kind: 'figure', picture: { src: 'https://news.example/map.svg', alt: '' } },
  ])
})

test('a thin picture is a picture', () => {
  expect(blocksOf('<img src="line.png" width="600" height="1">')).toMatchObject([{ kind: 'figure' }])
})
