import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../test-body.ts'

test('text outside of paragraphs is a paragraph', () => {
  expect(blocksOf('One<p>Two</p>three <div>Four<section>Five</section></div>')).toEqual(
    ['One', 'Two', 'three', 'Four', 'Five'].map(paragraph),
  )
})

test('a picture in a paragraph parts it, and a link around it goes', () => {
  expect(blocksOf('<p>One <a href="/full.jpg"><img src="a.jpg" alt="A"></a> two</p>')).toMatchObject([
    paragraph('One'),
    { kind: 'figure', picture: { alt: 'A' } },
    paragraph('two'),
  ])
})

test('a link around blocks is a link in each of them', () => {
  const link = (text: string) => ({ kind: 'link', href: 'https://x.example/', text: [text] })
  expect(blocksOf('<a href="https://x.example/"><h2>One</h2><p>Two</p></a>')).toEqual([
    { kind: 'heading', level: 2, text: [link('One')] },
    { kind: 'paragraph', text: [link('Two')] },
  ])
})

test('emoji and formulas in pictures are their characters', () => {
  expect(
    blocksOf('<p>One <img class="emoji" src="x.png" alt="🌧"> <img class="latex" src="y.png" alt="x^2"></p>'),
  ).toEqual([paragraph('One 🌧 x^2')])
})

test('paragraphs in another language or direction say so', () => {
  expect(
    blocksOf('<p lang="pt">Um</p><div dir="rtl" lang="ar"><p>اثنان</p></div><p lang="en-GB" dir="ltr">Three</p>'),
  ).toEqual([
    { kind: 'paragraph', text: ['Um'], lang: 'pt' },
    { kind: 'paragraph', text: ['اثنان'], lang: 'ar', dir: 'rtl' },
    paragraph('Three'),
  ])
})

test('a quotation speaks its language once, and what differs inside it says so', () => {
  expect(blocksOf('<blockquote lang="pt"><p>Um</p><p lang="en">Two</p></blockquote>')).toEqual([
    { kind: 'quote', lang: 'pt', content: [paragraph('Um'), { kind: 'paragraph', text: ['Two'], lang: 'en' }] },
  ])
})

test('a heading in another language holds its text in that language', () => {
  expect(blocksOf('<h2 lang="zh-Hant">澳門</h2>')).toEqual([
    { kind: 'heading', level: 2, text: [{ kind: 'foreign', lang: 'zh-Hant', text: ['澳門'] }] },
  ])
})

test('the address of a video on a line of its own is a player', () => {
  expect(blocksOf('<p>https://youtu.be/dQw4w9WgXcQ?t=30</p>')).toMatchObject([
    { kind: 'embed', player: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=30' },
  ])
  expect(blocksOf('<p>https://x.example/page</p>')).toEqual([paragraph('https://x.example/page')])
})

test('an unsafe picture leaves its alternative text', () => {
  expect(blocksOf('<p>One <img src="javascript:x" alt="two"></p>')).toEqual([paragraph('One two')])
})
