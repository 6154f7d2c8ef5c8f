import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

const at = (file: string) => `https://news.example/2026/story/${file}`
const sources = (html: string) =>
  blocksOf(html).map(block => (block.kind === 'figure' ? block.picture.src : block.kind))

test('a copy of a picture that has its address is left out', () => {
  expect(sources('<img src="data:," data-src="a.jpg"><noscript><img src="a.jpg"></noscript>')).toEqual([at('a.jpg')])
})

test('a copy in another size is the same picture', () => {
  expect(sources('<noscript><img src="a-300x200.jpg"></noscript> <img src="a.jpg">')).toEqual([at('a.jpg')])
})

test('a copy replaces a placeholder that has no address', () => {
  expect(sources('<p><img class="lazy" src="data:,"><noscript><img src="a.jpg"></noscript></p>')).toEqual([at('a.jpg')])
})

test('pictures that are no copies both stay', () => {
  expect(sources('<img src="a.jpg"><noscript><img src="b.jpg"></noscript>')).toEqual([at('a.jpg'), at('b.jpg')])
})

test('words in noscript are read', () => {
  expect(blocksOf('<noscript><p>One</p></noscript>')).toEqual([paragraph('One')])
})
