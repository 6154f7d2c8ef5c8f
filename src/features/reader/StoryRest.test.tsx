// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recordVisit } from '../../data/visits.ts'
import type { Block } from '../../edition/blocks.ts'
import { makeStory } from '../../../tests/render.tsx'
import { makeArticle, renderArticle } from './render-article.tsx'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

test('key points stand in a region of their own before the body', async () => {
  await renderArticle({
    article: makeArticle({ keyPoints: [['It is long.'], ['It is ', { kind: 'strong', text: ['new'] }]] }),
  })
  const region = screen.getByRole('region', { name: 'Key points' })
  expect(
    within(region)
      .getAllByRole('listitem')
      .map(item => item.textContent),
  ).toEqual(['It is long.', 'It is new'])
  const body = screen.getByText('It opened at noon.')
  expect(region.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

test('the hero is fetched first, keeps its shape, and has caption and credit', async () => {
  const hero = {
    src: '/media/b.jpg',
    alt: 'The bridge',
    width: 1200,
    height: 800,
    caption: ['At dawn'],
    credit: 'A. Lei',
  }
  await renderArticle({ article: makeArticle({ hero }) })
  const picture = screen.getByRole('img', { name: 'The bridge' })
  expect(picture).toHaveAttribute('fetchpriority', 'high')
  expect(picture).toHaveAttribute('width', '1200')
  expect(screen.getByRole('figure')).toHaveTextContent('At dawn Picture: A. Lei')
  expect(screen.getByRole('link', { name: 'Enlarge picture: The bridge' })).toHaveAttribute('href', '/media/b.jpg')
})

const corrections = [{ date: '2026-02-01T00:00:00Z', text: 'The bridge has six lanes.' }]

test('a correction stands at the foot', async () => {
  await renderArticle({ article: makeArticle({ corrections }) })
  const foot = screen.getByRole('region', { name: 'Corrections' })
  expect(foot).toHaveTextContent('1 February 2026The bridge has six lanes.')
  expect(screen.queryByRole('note')).toBeNull()
})

test('a correction newer than the reader’s last visit is told at the top as well', async () => {
  recordVisit('bridge', Date.parse('2026-01-20T00:00:00Z'))
  await renderArticle({ article: makeArticle({ corrections }) })
  const note = screen.getByRole('note', { name: 'Correction' })
  expect(note).toHaveTextContent('The bridge has six lanes.')
  const body = screen.getByText('It opened at noon.')
  expect(note.compareDocumentPosition(body) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Corrections' })).toBeVisible()
})

test('a correction older than the reader’s last visit is not told again', async () => {
  recordVisit('bridge', Date.parse('2026-02-02T00:00:00Z'))
  await renderArticle({ article: makeArticle({ corrections }) })
  expect(screen.queryByRole('note')).toBeNull()
})

test('topics, related stories and the next story lead on', async () => {
  await renderArticle({
    article: makeArticle({
      topics: [{ slug: 'roads', name: 'Roads' }],
      related: [makeStory('tunnel', { headline: 'The tunnel floods' })],
      next: makeStory('ferry', { headline: 'The last ferry' }),
    }),
  })
  const topics = screen.getByRole('navigation', { name: 'Topics' })
  expect(within(topics).getByRole('link', { name: 'Roads' })).toHaveAttribute('href', '/topic/roads')
  const related = screen.getByRole('region', { name: 'Related stories' })
  expect(within(related).getByRole('link', { name: 'The tunnel floods' })).toHaveAttribute('href', '/article/tunnel')
  const next = screen.getByRole('navigation', { name: 'Next story' })
  expect(within(next).getByRole('link', { name: /The last ferry/ })).toHaveAttribute('href', '/article/ferry')
})

const heading = (n: number): Block => ({ kind: 'heading', level: 2, id: `h${n}`, text: [`Part ${n}`] })

test('a long story with four headings has contents that lead to them', async () => {
  await renderArticle({ article: makeArticle({ length: 1_000, body: [1, 2, 3, 4].map(heading) }) })
  const [first] = screen.getAllByRole('navigation', { name: 'Contents', hidden: true })
  const links = first ? within(first).getAllByRole('link', { hidden: true }) : []
  expect(links.map(link => link.getAttribute('href'))).toEqual([1, 2, 3, 4].map(n => `/article/bridge#h${n}`))
  expect(screen.getByRole('heading', { name: 'Part 3' })).toHaveAttribute('id', 'h3')
})

test('a short story, or one of three parts, has no contents', async () => {
  await renderArticle({ article: makeArticle({ length: 800, body: [1, 2, 3, 4].map(heading) }) })
  expect(screen.queryByText('Contents')).toBeNull()
  cleanup()
  await renderArticle({ article: makeArticle({ length: 2_000, body: [1, 2, 3].map(heading) }) })
  expect(screen.queryByText('Contents')).toBeNull()
})
