// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../../tests/made-up-caches.ts'
import { makeStory, renderInPaper } from '../../../tests/render.tsx'
import { searchData, searchShardData } from '../../edition/addresses.ts'
import { type SearchedStory, shardSize } from '../../edition/search.ts'
import { SearchPage } from './SearchPage.tsx'

beforeEach(() => {
  stubCaches()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      unobserve() {}
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

/** Five hundred stories take a busy machine a while. */
const patience = { timeout: 10_000 }

/** The search of a paper whose shards hold these stories, the oldest shard first. */
function renderSearch(query: string, shards: SearchedStory[][], lost: readonly number[] = []) {
  const files: Record<string, unknown> = { [searchData]: { stories: shards.map(({ length }) => length) } }
  shards.forEach((stories, i) => {
    if (!lost.includes(i + 1)) files[searchShardData(i + 1)] = { stories }
  })
  return renderInPaper(<SearchPage />, { at: `/search?q=${encodeURIComponent(query)}`, files })
}

const headlines = () => screen.queryAllByRole('article').map(card => within(card).getByRole('heading').textContent)

test('what was found is said, the paper’s own language first', async () => {
  await renderSearch('ferry', [
    [makeStory('pt', { lang: 'pt', headline: 'O ferry' }), makeStory('en', { headline: 'The ferry' }), makeStory('no')],
  ])
  expect(await screen.findByText('2 stories')).toBeInTheDocument()
  expect(headlines()).toEqual(['The ferry', 'O ferry'])
  expect(screen.getByRole('heading', { name: 'In other languages' })).toBeInTheDocument()
})

test('what is typed is asked, and the title says it', async () => {
  await renderSearch('', [[makeStory('ferry', { headline: 'The ferry' })]])
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search the paper' }), 'FERR')
  expect(await screen.findByText('1 story')).toBeInTheDocument()
  expect(document.title).toBe('Search: FERR · The Test Paper')
})

test('before anything is asked the sections are a way on', async () => {
  await renderSearch('', [[]])
  expect(screen.getByRole('navigation', { name: 'Sections' })).toBeInTheDocument()
  expect(screen.getByRole('searchbox')).toHaveValue('')
})

test('nothing found is said with what can be done', async () => {
  await renderSearch('<b>zeppelin</b>', [[makeStory('ferry')]])
  expect(await screen.findByRole('heading', { name: 'No story found for <b>zeppelin</b>' })).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('Nothing found')
  expect(screen.getByRole('navigation', { name: 'Sections' })).toBeInTheDocument()
})

test('places that answer are links over the stories', async () => {
  await renderSearch('macao', [[{ ...makeStory('a'), topics: [{ slug: 'old-macao', name: 'Old Macao' }] }]])
  const places = await screen.findByRole('navigation', { name: 'Sections, topics and authors' })
  expect(await within(places).findByRole('link', { name: 'Old Macao' })).toHaveAttribute('href', '/topic/old-macao')
  expect(within(places).getByRole('link', { name: 'Macao' })).toHaveAttribute('href', '/section/macao')
})

const full = (number: number, matching: number): SearchedStory[] =>
  Array.from({ length: shardSize }, (_, i) =>
    makeStory(`s${number}-${i}`, { headline: i < matching ? `Ferry ${number}-${i}` : `Else ${number}-${i}` }),
  )

test('older shards are searched by themselves while there are few stories, and asked for when there are enough', async () => {
  await renderSearch('ferry', [full(1, 3), full(2, 30), full(3, 5)])
  expect(await screen.findByText('35 stories', undefined, patience)).toBeInTheDocument()
  expect(headlines()).toHaveLength(24)
  await userEvent.click(screen.getByRole('button', { name: 'More stories' }))
  expect(headlines()).toHaveLength(35)
  await userEvent.click(screen.getByRole('button', { name: 'Search older stories' }))
  expect(await screen.findByText('38 stories', undefined, patience)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Search older stories' })).not.toBeInTheDocument()
})

test('a shard that cannot be had is said to be missing, and the rest is searched', async () => {
  await renderSearch('ferry', [full(1, 3), full(2, 2)], [1])
  expect(
    await screen.findByText(
      'The paper cannot be reached: only what is on this device was searched.',
      undefined,
      patience,
    ),
  ).toBeInTheDocument()
  expect(await screen.findByText('2 stories')).toBeInTheDocument()
})
