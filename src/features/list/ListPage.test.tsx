// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { makeStory, renderInPaper } from '../../../tests/render.tsx'
import { listData } from '../../edition/addresses.ts'
import type { ListPage as List } from '../../edition/model.ts'
import { ListPage } from './ListPage.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const tea = { kind: 'topic' as const, slug: 'tea' }
const page = (facts: Partial<List>): List => ({
  kind: 'topic',
  place: { slug: 'tea', name: 'Tea' },
  stories: [],
  ...facts,
})

test('a topic’s newest page has its name, its stories and the way to older ones', async () => {
  const files = { [listData(tea)]: page({ stories: [makeStory('a'), makeStory('b')], older: 3 }) }
  await renderInPaper(<ListPage params={{ slug: 'tea' }} />, { at: '/topic/tea', files })
  expect(screen.getByRole('heading', { level: 1, name: 'Tea' })).toBeVisible()
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(2)
  expect(screen.getByRole('link', { name: /Older stories/ })).toHaveAttribute('href', '/topic/tea/page/3')
  expect(screen.queryByRole('link', { name: /Newer stories/ })).toBeNull()
})

test('a numbered page leads both ways and says its number', async () => {
  const files = { [listData(tea, 2)]: page({ number: 2, older: 1, newer: 3, stories: [makeStory('a')] }) }
  await renderInPaper(<ListPage params={{ slug: 'tea', number: '2' }} />, { at: '/topic/tea/page/2', files })
  expect(screen.getByText('Page 2')).toBeVisible()
  expect(screen.getByRole('link', { name: /Newer stories/ })).toHaveAttribute('href', '/topic/tea/page/3')
})

test('a section without stories says so', async () => {
  const section = { kind: 'section' as const, slug: 'macao' }
  const files = { [listData(section)]: { kind: 'section', place: { slug: 'macao', name: 'Macao' }, stories: [] } }
  await renderInPaper(<ListPage params={{ slug: 'macao' }} />, { at: '/section/macao', files })
  expect(screen.getByText('No stories here yet.')).toBeVisible()
})

test('a list that could not be fetched says so in words of its own, and names the page', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await renderInPaper(<ListPage params={{ slug: 'tea' }} />, { at: '/topic/tea' })
  expect(await screen.findByRole('heading', { level: 1, name: 'These stories could not be fetched' })).toBeVisible()
  expect(document.title).toBe('These stories could not be fetched')
})

test('a section on its way has its name already, and room for its stories', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  await renderInPaper(<ListPage params={{ slug: 'macao' }} />, { at: '/section/macao' })
  expect(screen.getByRole('heading', { level: 1, name: 'Macao' })).toBeVisible()
  expect(screen.getByRole('status', { name: 'Loading' })).not.toBeEmptyDOMElement()
})

test('a topic on its way has no name yet, and says what it is', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  await renderInPaper(<ListPage params={{ slug: 'tea' }} />, { at: '/topic/tea' })
  expect(screen.getByText('Topic')).toBeVisible()
  expect(screen.queryByRole('heading')).toBeNull()
  expect(screen.getByRole('status', { name: 'Loading' })).not.toBeEmptyDOMElement()
})
