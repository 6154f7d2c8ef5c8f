// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Article } from '../../edition/model.ts'

const tides = {
  slug: 'tides',
  headline: 'Tides',
  ...{ body: [], authors: [], related: [], topics: [], translations: [] },
} as unknown as Article

/** The app as it begins when the page is loaded anew. There is no database here. */
async function load() {
  vi.resetModules()
  const { useSavedMarks } = await import('./saved-marks.ts')
  const shown = () => renderHook(useSavedMarks).result.current
  return { ...(await import('./saved-stories.ts')), shown }
}

/** Whether the browser would ask the reader before it leaves the page. */
const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

test('a story that is saved until the page is closed is still saved when the page was loaded anew', async () => {
  const before = await load()
  expect(await before.saveStory(tides)).toBe('off')
  const after = await load()
  expect(after.shown()).toEqual(['tides'])
  expect((await after.readShelf()).stories).toMatchObject([{ slug: 'tides', article: tides }])
  expect(isAsked()).toBe(false)
})

test('one that is given up does not come back with the page', async () => {
  const before = await load()
  await before.saveStory(tides)
  await before.unsaveStory('tides')
  const after = await load()
  expect(after.shown()).toEqual([])
  expect((await after.readShelf()).stories).toEqual([])
  expect(sessionStorage).toHaveLength(0)
})

test('where it cannot be carried over, the browser asks the reader before the page goes, while there is one', async () => {
  const refuse = () => {
    throw new DOMException('No room', 'QuotaExceededError')
  }
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: refuse, removeItem: () => {} })
  const { saveStory, unsaveAll } = await load()
  expect(isAsked()).toBe(false)
  await saveStory(tides)
  expect(isAsked()).toBe(true)
  await unsaveAll()
  expect(isAsked()).toBe(false)
})

test.each(['{', '7', '[{"slug":"tides"}]'])(
  '%s in the place of what was carried over counts as nothing',
  async stored => {
    sessionStorage.setItem('broadsheet / held', stored)
    sessionStorage.setItem('broadsheet / saved', stored)
    const { readShelf, shown } = await load()
    expect(shown()).toEqual([])
    expect((await readShelf()).stories).toEqual([])
  },
)
