// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { makeStory } from '../../../tests/render.tsx'
import { makeArticle, renderArticle } from './render-article.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const list = {
  '/data/front.json': {
    kind: 'front',
    stories: [],
    seconds: [makeStory('bridge', { headline: 'The bridge opens' })],
    sections: [],
  },
}

const answerWith = (...answers: (() => Response | Promise<Response>)[]) => {
  const fetching = vi.fn<() => Promise<Response>>()
  for (const answer of answers) fetching.mockImplementationOnce(async () => answer())
  vi.stubGlobal('fetch', fetching)
}
const waiting = () => new Promise<Response>(() => {})
const missing = () => new Response('', { status: 410 })
const cut = () => new Response('{', { headers: { 'content-type': 'application/json' } })
const here = () => Response.json(makeArticle())

test('what a list said of the story is shown while its body is on its way', async () => {
  answerWith(waiting)
  await renderArticle({ files: list })
  expect(screen.getByRole('heading', { level: 1, name: 'The bridge opens' })).toBeVisible()
  expect(screen.getByText(/^Published/)).toBeVisible()
  expect(screen.getByRole('status', { name: 'Loading' })).toBeVisible()
})

test('the headline stays the same element when the body comes', async () => {
  let arrive: (response: Response) => void = () => {}
  answerWith(() => new Promise(resolve => (arrive = resolve)))
  await renderArticle({ files: list })
  const headline = screen.getByRole('heading', { level: 1 })
  arrive(here())
  expect(await screen.findByText('It opened at noon.')).toBeVisible()
  expect(screen.getByRole('heading', { level: 1 })).toBe(headline)
  expect(screen.queryByRole('status', { name: 'Loading' })).toBeNull()
})

test('a story of which nothing is known yet says that it is loading', async () => {
  answerWith(waiting)
  await renderArticle({})
  expect(screen.getByRole('status', { name: 'Loading' })).toBeVisible()
})

test('an address without a story leads to the front page', async () => {
  answerWith(missing)
  await renderArticle({ files: list })
  expect(await screen.findByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to the front page' })).toHaveAttribute('href', '/')
})

test('a body that could not be fetched leaves the headline and can be tried again, with the focus on what comes', async () => {
  answerWith(cut, cut, cut, cut, here)
  await renderArticle({ files: list })
  const alert = await screen.findByRole('alert')
  const headline = screen.getByRole('heading', { level: 1, name: 'The bridge opens' })
  expect(headline).toBeVisible()
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus())
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByText('It opened at noon.')).toBeVisible()
  await waitFor(() => expect(headline).toHaveFocus())
})

test('a story of which nothing is known can be tried again too', async () => {
  answerWith(cut, cut, here)
  await renderArticle({})
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('It opened at noon.')).toBeVisible()
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
})

test('the focus that the reader has put elsewhere stays there', async () => {
  let arrive: (response: Response) => void = () => {}
  answerWith(cut, cut, () => new Promise(resolve => (arrive = resolve)))
  await renderArticle({ files: list })
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(screen.getByRole('main')).toHaveFocus()
  await userEvent.tab()
  const chosen = document.activeElement
  arrive(here())
  expect(await screen.findByText('It opened at noon.')).toBeVisible()
  expect(chosen).not.toBe(document.body)
  expect(chosen).toHaveFocus()
})
