import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('a bookmark is a link and its words, without icon and thumbnail', () => {
  const html = `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://g.example/p"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Title</div><div class="kg-bookmark-description">About</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="/i.png"><span>Ana</span><span>Paper</span></div></div><div class="kg-bookmark-thumbnail"><img src="/t.jpg"></div></a></figure>`
  expect(blocksOf(html)).toEqual([
    { kind: 'paragraph', text: [{ kind: 'link', href: 'https://g.example/p', text: ['Title'] }] },
    paragraph('About'),
    paragraph('Ana Paper'),
  ])
})

test('a toggle is an aside', () => {
  const html =
    '<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Why</h4><button><svg></svg></button></div><div class="kg-toggle-content"><p>Because</p></div></div>'
  expect(blocksOf(html)).toEqual([{ kind: 'aside', title: ['Why'], content: [paragraph('Because')] }])
})

test('a sound card is its sound, not its buttons', () => {
  const html =
    '<div class="kg-card kg-audio-card"><div class="kg-audio-title">Talk</div><audio src="/t.mp3"></audio><div class="kg-audio-player"><span>0:00</span><button>1×</button></div></div>'
  expect(blocksOf(html)).toEqual([
    { kind: 'embed', provider: 'news.example', href: 'https://news.example/t.mp3', title: 'Talk' },
  ])
})
