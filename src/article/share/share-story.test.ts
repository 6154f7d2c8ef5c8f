import { expect, test } from 'vitest'
import { storyUrl } from './share-story.ts'

const story = { slug: 'maré baixa', headline: 'x', lang: 'pt' }

test('a story is shared by its own address', () => {
  expect(storyUrl({ ...story, url: 'https://paper.example/x' }, 'https://other.example')).toBe(
    'https://paper.example/x',
  )
})

test('without one it is its page on this site', () => {
  expect(storyUrl(story, 'https://paper.example')).toBe('https://paper.example/article/mar%C3%A9%20baixa')
})

test('what is no web address is not handed on', () => {
  expect(storyUrl({ ...story, url: 'javascript:alert(1)' }, 'https://paper.example')).toMatch(
    /^https:\/\/paper\.example\//,
  )
})

test('while printing for an unknown site there is no absolute address', () => {
  expect(storyUrl(story, undefined)).toBeUndefined()
})
