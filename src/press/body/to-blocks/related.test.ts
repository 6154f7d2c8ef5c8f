import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../test-body.ts'

const related = (label: string) => ({ kind: 'related', label, href: 'https://x.example/1', headline: 'Story' })
const link = '<a href="https://x.example/1">Story</a>'

test.each([
  ['See more', `[See more: ${link}]`],
  ['See more', `[<strong>See more:</strong> <em>${link}</em>]`],
  ['READ MORE', `READ MORE: ${link}.`],
  ['Leia mais', `Leia mais: ${link}`],
  ['Leia também', `» Leia também — ${link}`],
  ['延伸閱讀', `延伸閱讀：${link}`],
  ['相关新闻', `【相关新闻】${link}`],
  ['関連記事', `関連記事：${link}`],
  ['Read more', '<a href="https://x.example/1">Read more: Story</a>'],
  ['相關新聞', '<a href="https://x.example/1">相關新聞｜Story</a>'],
  ['Related', `Related<br>${link}`],
])('%s: %s', (label, html) => {
  expect(blocksOf(`<p>${html}</p>`)).toEqual([related(label)])
})

test('the publisher’s own phrase', () => {
  expect(blocksOf(`<p>Dig deeper » ${link}</p>`, { seeMore: ['Dig deeper:'] })).toEqual([related('Dig deeper')])
})

test.each([
  `See more: ${link} and more`,
  `See more: ${link} ${link}`,
  `She said: ${link}`,
  link,
  '<a href="https://x.example/1">Read more</a>',
  'See more: nothing',
])('a paragraph that holds anything else stays a paragraph: %s', html => {
  expect(blocksOf(`<p>${html}</p>`)).toMatchObject([{ kind: 'paragraph' }])
})

test('a phrase is not looked for in long texts', () => {
  const words = '!'.repeat(100_000)
  expect(blocksOf(`<p>${words}${link}</p>`)).toMatchObject([{ kind: 'paragraph' }])
  expect(blocksOf(`<p>${words}</p>`)).toEqual([paragraph(words)])
})
