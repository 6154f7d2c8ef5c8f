import { expect, test } from 'vitest'
import { sharedAddress } from './shared-address.ts'

const open = (text: string) =>
  sharedAddress(new URL(`https://paper.test/news/?shared-text=${encodeURIComponent(text)}`), '/news/')

const story = 'https://paper.test/news/article/bridge'

test.each([
  ['Read this: ', '.'],
  ['(', ')'],
  ['“', '”'],
  ["Is this so? '", "'?"],
  ['看這個：', '。'],
  ['看這個 ', '，很好看！'],
  ['『', '』'],
  ['<', '>'],
])('a story’s address between “%s” and “%s” is led to without them', (before, after) => {
  expect(open(`${before}${story}${after}`)).toBe(story)
})

test('what belongs to an address stays: query, place in the page, and letters of any kind', () => {
  for (const end of ['?a=1&b=(2)-x', '#c1', '-%E5%8D%80', '-區旗']) {
    expect(open(`${story}${end} and more`)).toBe(new URL(`${story}${end}`).href)
  }
})

test('an address outside the paper leads to the front page, and where nothing was shared to nowhere', () => {
  expect(open('https://paper.test/other/x')).toBe('https://paper.test/news/')
  expect(open('no address')).toBe('https://paper.test/news/')
  expect(sharedAddress(new URL('https://paper.test/news/'), '/news/')).toBeUndefined()
})
