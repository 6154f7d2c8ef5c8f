// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { changeMarks } from './change-marks.ts'
import { marksKey, readMarks, showMarks, useSavedMarks } from './saved-marks.ts'

const saving = (slug: string) => (marks: readonly string[]) => [slug, ...marks.filter(mark => mark !== slug)]
const removing = (slug: string) => (marks: readonly string[]) => marks.filter(mark => mark !== slug)

function shown(): readonly string[] {
  const { result, unmount } = renderHook(useSavedMarks)
  unmount()
  return result.current
}

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
  showMarks(() => [])
})

test('a story saved for the page shows as saved, and is never noted as saved for good', async () => {
  showMarks(saving('bridge'))
  await changeMarks(saving('lotus'))
  expect(shown()).toEqual(['bridge', 'lotus'])
  expect(readMarks()).toEqual(['lotus'])
})

test('a story saved for the page and then for good is noted, and shows once', async () => {
  showMarks(saving('bridge'))
  await changeMarks(saving('bridge'))
  expect(shown()).toEqual(['bridge'])
  expect(readMarks()).toEqual(['bridge'])
})

test('a mark that another tab wrote stays, also after a story was saved for the page', async () => {
  await changeMarks(saving('lotus'))
  showMarks(saving('bridge'))
  localStorage.setItem(marksKey, '["camoes","lotus"]')
  await changeMarks(saving('nara'))
  expect(readMarks()).toEqual(['nara', 'camoes', 'lotus'])
})

test('a story that is given up shows no more, however it was saved', async () => {
  showMarks(saving('bridge'))
  await changeMarks(saving('lotus'))
  await changeMarks(removing('bridge'))
  await changeMarks(removing('lotus'))
  expect(shown()).toEqual([])
  expect(readMarks()).toEqual([])
})

test('where storage is closed, what is saved shows until the page is closed', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Closed', 'SecurityError')
  })
  await changeMarks(saving('lotus'))
  await changeMarks(saving('bridge'))
  await changeMarks(removing('lotus'))
  expect(shown()).toEqual(['bridge'])
})
