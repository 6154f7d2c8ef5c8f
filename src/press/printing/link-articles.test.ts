import { expect, test } from 'vitest'
import type { Content } from '../../edition/blocks.ts'
import { linkArticles, linkKey } from './link-articles.ts'

const links = new Map([[linkKey('https://www.example.org/2026/01/tides/'), 'tides']])
const find = (href: string) => links.get(linkKey(href))

test('one page has one key however it is spelt', () => {
  const spellings = [
    'http://example.org/2026/01/tides',
    'https://EXAMPLE.org/2026/01/tides/?utm_source=x',
    'https://www.example.org/2026/01/tides#part',
  ]
  expect(new Set(spellings.map(linkKey))).toEqual(new Set(['//example.org/2026/01/tides']))
})

test('WordPress short links keep their number', () => {
  expect(linkKey('https://example.org/?p=57')).not.toBe(linkKey('https://example.org/?p=58'))
})

test('own links lead inside the edition, wherever they stand, and keep their fragment', () => {
  const link = { kind: 'link' as const, href: 'https://example.org/2026/01/tides/#part', text: ['Tides'] }
  const blocks: Content[] = [
    { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', text: [{ kind: 'strong', text: [link] }] }]] },
    { kind: 'related', href: 'http://www.example.org/2026/01/tides', headline: 'Tides' },
  ]
  linkArticles(blocks, find)
  expect(link.href).toBe('/article/tides#part')
  expect(blocks[1]).toMatchObject({ href: '/article/tides' })
})

test('other links stay as they are', () => {
  const blocks: Content[] = [
    { kind: 'paragraph', text: [{ kind: 'link', href: 'https://other.example/', text: ['x'] }] },
  ]
  linkArticles(blocks, find)
  expect(blocks).toEqual([{ kind: 'paragraph', text: [{ kind: 'link', href: 'https://other.example/', text: ['x'] }] }])
})
