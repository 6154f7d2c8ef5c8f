// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../../tests/made-up-caches.ts'
import { keepOpened } from '../../data/kept/keep-file.ts'
import { noteKept } from '../../data/kept/kept-notes.ts'
import { removeKept } from '../../data/kept/kept-sizes.ts'
import { articleData } from '../../edition/addresses.ts'
import { makeArticle, renderArticle } from './render-article.tsx'

const address = articleData('bridge')
const story = makeArticle()

const gone = async () => new Response('', { status: 410 })
const here = async () => Response.json(story)
const cutOff = async () => Promise.reject(new TypeError('Failed to fetch'))

/** Opens the story when the network answers so. */
async function open(answer: () => Promise<Response>): Promise<void> {
  cleanup()
  vi.stubGlobal('fetch', answer)
  await renderArticle({})
  expect(await screen.findByText('It opened at noon.')).toBeVisible()
}

const remembered = () => localStorage.getItem(`broadsheet / withdrawn ${address}`)
const note = () => screen.findByText(/The paper has withdrawn this story/)
const noNote = () => expect(screen.queryByText(/has withdrawn/)).toBeNull()

beforeEach(async () => {
  stubCaches()
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
  await keepOpened(address, story)
  vi.advanceTimersByTime(60_000)
})
afterEach(() => {
  cleanup()
  localStorage.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a withdrawn story that is kept says so without a network as well, until the paper brings it again', async () => {
  await open(cutOff)
  noNote()
  await open(gone)
  expect(await note()).toBeVisible()
  await open(cutOff)
  expect(await note()).toBeVisible()
  await open(here)
  noNote()
  vi.advanceTimersByTime(60_000)
  await keepOpened(address, story)
  await open(cutOff)
  noNote()
  await removeKept('pictures')
  expect(remembered()).toBeNull()
})

test('of a withdrawn story that is no longer kept nothing is remembered', async () => {
  await open(gone)
  expect(await note()).toBeVisible()
  expect(remembered()).not.toBeNull()
  cleanup()
  await removeKept('opened')
  expect(remembered()).toBeNull()
})

test('of a copy of which nobody knows from when it is, no time is said', async () => {
  await open(cutOff)
  act(() => noteKept(address, { at: 0, why: 'withdrawn' }))
  expect(await note()).toHaveTextContent(/You have a copy\.$/)
})
