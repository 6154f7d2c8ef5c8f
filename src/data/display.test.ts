// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

const note = 'broadsheet / display'
const usual = { theme: 'system', text: 'm', typeface: 'serif', measure: 'normal', spacing: 'normal' }

beforeEach(() => {
  localStorage.clear()
  vi.resetModules()
})

/** What a page that is opened now makes of the note. */
async function readDisplay() {
  const { useDisplay } = await import('./display.ts')
  return renderHook(() => useDisplay()).result.current
}

test('a reader who chose nothing gets the usual', async () => {
  expect(await readDisplay()).toEqual(usual)
})

test('what was chosen before there was more to choose stays', async () => {
  localStorage.setItem(note, '{"theme":"sepia","text":"xl"}')
  expect(await readDisplay()).toEqual({ ...usual, theme: 'sepia', text: 'xl' })
})

test('unknown values and names are ignored, known ones beside them are not', async () => {
  localStorage.setItem(note, '{"theme":"neon","typeface":["sans"],"measure":"wide","spacing":null,"scripts":"/x.js"}')
  expect(await readDisplay()).toEqual({ ...usual, measure: 'wide' })
})

test.each(['', '{', 'null', '"sans"', '[1]'])('the note %j is as good as none', async stored => {
  localStorage.setItem(note, stored)
  expect(await readDisplay()).toEqual(usual)
})

test('each choice stands on the page and in the note, under the name of this paper alone', async () => {
  const { changeDisplay } = await import('./display.ts')
  changeDisplay({ typeface: 'sans' })
  changeDisplay({ measure: 'wide', spacing: 'open' })
  const chosen = { ...usual, typeface: 'sans', measure: 'wide', spacing: 'open' }
  expect(document.documentElement.dataset).toMatchObject(chosen)
  expect(Object.keys(localStorage)).toEqual([note])
  expect(JSON.parse(localStorage.getItem(note) ?? '')).toEqual(chosen)
})
