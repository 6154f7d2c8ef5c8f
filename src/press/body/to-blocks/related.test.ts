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
  `See more: ${link}, ${link}`,
  `She said: ${link}`,
  link,
  '<a href="https://x.example/1">Read more</a>',
  'See more: nothing',
])('a paragraph that holds anything else stays a paragraph: %s', html => {
  expect(blocksOf(`<p>${html}</p>`)).toMatchObject([{ kind: 'paragraph' }])
})

test('several links under one phrase, on lines of their own or in a list', () => {
  const more = { kind: 'related', href: 'https://x.example/2', headline: 'Other' }
  const other = '<a href="https://x.example/2">Other</a>'
  expect(blocksOf(`<p>Read more:<br>${link}<br>${other}</p>`)).toEqual([related('Read more'), more])
  expect(blocksOf(`<p>Story</p><p><strong>Read more:</strong></p><ul><li>${link}</li><li>${other}</li></ul>`)).toEqual([
    paragraph('Story'),
    related('Read more'),
    more,
  ])
  expect(blocksOf(`<p>Story</p><h3>Related stories</h3><ul><li>${link} today</li></ul>`)).toMatchObject([
    {},
    { kind: 'heading' },
    { kind: 'list' },
  ])
})

test('a phrase is not looked for in long texts', () => {
  const words = '!'.repeat(100_000)
  expect(blocksOf(`<p>${words}${link}</p>`)).toMatchObject([{ kind: 'paragraph' }])
  expect(blocksOf(`<p>${words}</p>`)).toEqual([paragraph(words)])
})
