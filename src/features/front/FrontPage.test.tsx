// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { makeStory, renderInPaper } from '../../../tests/render.tsx'
import { listData } from '../../edition/addresses.ts'
import type { FrontPage as Front } from '../../edition/model.ts'
import { FrontPage } from './FrontPage.tsx'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const front = (facts: Partial<Front> = {}): Front => ({
  kind: 'front',
  stories: [],
  seconds: [],
  sections: [],
  ...facts,
})
const renderFront = (page: Front, files: Record<string, unknown> = {}) =>
  renderInPaper(<FrontPage />, { files: { [listData({ kind: 'front' })]: page, ...files } })

test('lead, seconds, sections and river stand in this order under one heading of the paper', async () => {
  await renderFront(
    front({
      lead: makeStory('lead'),
      seconds: [makeStory('second')],
      sections: [
        { shape: 'row', section: { slug: 'macao', name: 'Macao' }, stories: [makeStory('m1'), makeStory('m2')] },
      ],
      stories: [makeStory('river')],
    }),
  )
  expect(screen.getAllByRole('heading').map(heading => heading.textContent)).toEqual([
    'The Test Paper',
    'Headline of lead',
    'Headline of second',
    'Macao',
    'Headline of m1',
    'Headline of m2',
    'Latest',
    'Headline of river',
  ])
})

test('a section’s heading leads to all of it', async () => {
  const sections = [{ shape: 'row' as const, section: { slug: 'macao', name: 'Macao' }, stories: [makeStory('m1')] }]
  await renderFront(front({ lead: makeStory('lead'), sections }))
  const region = screen.getByRole('region', { name: 'Macao' })
  expect(within(region).getByRole('link', { name: 'Macao' })).toHaveAttribute('href', '/section/macao')
})

test('an empty paper says so', async () => {
  await renderFront(front())
  expect(screen.getByText('No stories here yet.')).toBeVisible()
})

test('“More stories” is a link that adds the older page in place, without a story twice', async () => {
  const older = { kind: 'front', number: 2, older: 1, stories: [makeStory('lead'), makeStory('old')] }
  await renderFront(front({ lead: makeStory('lead'), stories: [makeStory('river')], older: 2 }), {
    [listData({ kind: 'front' }, 2)]: older,
  })
  const more = screen.getByRole('link', { name: 'More stories' })
  expect(more).toHaveAttribute('href', '/page/2')
  await userEvent.click(more)
  expect(await screen.findByRole('link', { name: 'Headline of old' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Headline of lead' })).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'More stories' })).toHaveAttribute('href', '/page/1')
})

test('when the paper cannot be reached, trying again brings it, and the focus goes to what comes', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const fail = () => Promise.reject(new TypeError('Failed to fetch'))
  const come = () => Promise.resolve(Response.json(front({ lead: makeStory('lead') })))
  // Each file is asked for twice.
  const answers = [fail, fail, fail, fail, come]
  vi.stubGlobal('fetch', () => answers.shift()?.())
  await renderInPaper(
    <main id="content" tabIndex={-1}>
      <FrontPage />
    </main>,
  )
  // Said aloud, as all the page has for the press is another try.
  expect(await screen.findByRole('alert')).toHaveTextContent('The front page could not be fetched')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus())
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('heading', { name: 'Headline of lead' })).toBeVisible()
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
})
