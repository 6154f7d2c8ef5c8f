import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ShareStory } from './share-story.ts'
import { writeBody, writeLetter } from './write-letter.ts'

const story: ShareStory = {
  slug: 'tides',
  headline: 'The tides of the Pearl River',
  standfirst: 'Twice a day the sea comes up the estuary.',
  lang: 'en',
}
const url = 'https://paper.example/article/tides'
const plain = { to: ['bo@example.org'], opening: '', note: '', story, url }

const decode = (href: string) => new URL(href).searchParams
const hrefOf = (letter: Parameters<typeof writeLetter>[0]) => {
  const written = writeLetter(letter)
  return written.kind === 'ready' ? written.href : written.kind
}

test('a message is who it is from, the note, headline, standfirst and address, in this order', () => {
  expect(writeBody({ ...plain, opening: 'Ana thought of you.', note: 'Read this.\n\nYes.' })).toBe(
    `Ana thought of you.\n\nRead this.\n\nYes.\n\n${story.headline}\n${story.standfirst}\n\n${url}`,
  )
})

test('what was not given leaves no gap', () => {
  const { standfirst: _, ...bare } = story
  expect(writeBody({ ...plain, story: bare })).toBe(`${story.headline}\n\n${url}`)
})

test('a short letter goes whole', () => {
  const body = decode(hrefOf({ ...plain, note: 'Salt & pepper + 50%' })).get('body')
  expect(body).toBe(`Salt & pepper + 50%\r\n\r\n${story.headline}\r\n${story.standfirst}\r\n\r\n${url}`)
})

test('a long standfirst is cut after a word', () => {
  const href = hrefOf({ ...plain, story: { ...story, standfirst: 'Water rises and falls. '.repeat(200) } })
  expect(href.length).toBeLessThanOrEqual(1950)
  const body = decode(href).get('body') ?? ''
  expect(body).toMatch(/(Water|rises|and|falls\.?)…\r\n\r\nhttps:/)
  expect(body.endsWith(url)).toBe(true)
})

test('a long note costs the standfirst before it costs anything else', () => {
  const note = 'x'.repeat(1600)
  const body = decode(hrefOf({ ...plain, note, story: { ...story, standfirst: 'unbreakable'.repeat(50) } })).get('body')
  expect(body).toBe(`${note}\r\n\r\n${story.headline}\r\n\r\n${url}`)
})

test('a headline as long as a story is shortened, the address stays', () => {
  const href = hrefOf({ ...plain, story: { ...story, headline: '潮水漲退，'.repeat(400), lang: 'zh-Hant' } })
  expect(href.length).toBeLessThanOrEqual(1950)
  expect(decode(href).get('subject')).toMatch(/^潮水漲退.*…$/)
  expect(decode(href).get('body')).toContain(url)
})

test('a note that cannot fit says by how much, and cutting that much makes it fit', () => {
  const note = '好😀'.repeat(300)
  const written = writeLetter({ ...plain, note })
  if (written.kind !== 'note-too-long') throw new Error(written.kind)
  const shorter = Array.from(note).slice(0, -written.over).join('')
  expect(writeLetter({ ...plain, note: shorter }).kind).toBe('ready')
})

test('a letter to a hundred friends is refused for their number, not for the note', () => {
  const to = Array.from({ length: 100 }, (_, i) => `friend.number.${i}@example.org`)
  expect(writeLetter({ ...plain, to, note: 'Hi' })).toEqual({ kind: 'too-many-addresses' })
})

test('the address of a story is never cut, however long it is', () => {
  const long = `https://paper.example/${'a'.repeat(3000)}`
  expect(decode(hrefOf({ ...plain, url: long })).get('body')).toContain(long)
})

test('a language tag that no browser knows is no reason to fail', () => {
  expect(hrefOf({ ...plain, story: { ...story, lang: 'x_!', standfirst: 'word '.repeat(900) } })).toContain('mailto:')
})

test('whatever is written, a ready letter fits, holds the note and ends with the address', () => {
  const text = fc.string({ unit: 'binary', maxLength: 600 })
  fc.assert(
    fc.property(text, text, text, fc.string({ maxLength: 300 }), (headline, standfirst, opening, note) => {
      const written = writeLetter({ ...plain, opening, note, story: { ...story, headline, standfirst } })
      if (written.kind !== 'ready') return
      const body = decode(written.href).get('body') ?? ''
      expect(written.href.length).toBeLessThanOrEqual(1950)
      expect(body.endsWith(url)).toBe(true)
      expect(body.replace(/\s+/g, ' ')).toContain(
        note
          .replace(/\p{Cc}/gu, '')
          .trim()
          .replace(/\s+/g, ' '),
      )
    }),
  )
})
