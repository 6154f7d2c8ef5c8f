import { expect, test } from 'vitest'
import { linkServices } from './service-links.ts'

const story = { slug: 'tea', headline: 'Tea & “bread” + 50% #1 澳門 😀', lang: 'en' }
const url = 'https://paper.example/article/tea?a=1&b=2#part'

const fieldsOf = (name: string, words = story) => {
  const link = linkServices(words, url).find(service => service.name === name)
  return link ? Object.fromEntries(new URL(link.href).searchParams) : undefined
}

test('each service gets the address and, where it takes one, the headline', () => {
  expect(fieldsOf('WhatsApp')).toEqual({ text: `${story.headline}\n${url}` })
  expect(fieldsOf('Telegram')).toEqual({ url, text: story.headline })
  expect(fieldsOf('LINE')).toEqual({ url, text: story.headline })
  expect(fieldsOf('Facebook')).toEqual({ u: url })
  expect(fieldsOf('X')).toEqual({ url, text: story.headline })
  expect(fieldsOf('LinkedIn')).toEqual({ url })
  expect(fieldsOf('Weibo')).toEqual({ url, title: story.headline })
})

test('every service is asked over https', () => {
  expect(linkServices(story, url).map(({ href }) => new URL(href).protocol)).toEqual(Array(7).fill('https:'))
})

test('half characters and line ends in a headline do no harm', () => {
  expect(fieldsOf('X', { ...story, headline: 'a\ud800\r\n&url=https://evil.example' })).toEqual({
    url,
    text: 'a� &url=https://evil.example',
  })
})

test('without a headline the address goes alone', () => {
  expect(fieldsOf('X', { ...story, headline: '' })).toEqual({ url })
  expect(fieldsOf('WhatsApp', { ...story, headline: '' })).toEqual({ text: url })
})

test('a headline as long as a story is cut, the address is not', () => {
  const { text = '', ...rest } = fieldsOf('X', { ...story, headline: 'word '.repeat(10_000) }) ?? {}
  expect(text.length).toBeLessThan(1000)
  expect(rest).toEqual({ url })
})
