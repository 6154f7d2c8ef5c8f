// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../../tests/made-up-caches.ts'
import { editionFilesData, listData } from '../../edition/addresses.ts'
import { cacheNames, keptAtHeader } from '../../edition/keeping.ts'
import { toKept } from './keep-file.ts'
import { readKept } from './read-kept.ts'

const names = cacheNames(import.meta.env.BASE_URL)
const front = listData({ kind: 'front' })

/** Puts a front page, of which only its words are told, as kept in some year. */
async function keep(cacheName: string, words: string, year: number, dates = {}): Promise<void> {
  const copy = toKept(JSON.stringify({ stories: [words], ...dates }), 'application/json')
  copy.headers.set(keptAtHeader, String(Date.UTC(year, 0, 1)))
  await (await caches.open(cacheName)).put(front, copy)
}

beforeEach(async () => {
  stubCaches()
  await (await caches.open(`${names.edition}one`)).put(editionFilesData, toKept('{}', 'application/json'))
})
afterEach(() => vi.unstubAllGlobals())

test('of two kept copies the newer is read', async () => {
  await keep(names.opened, 'older', 2020)
  await keep(`${names.edition}one`, 'newer', 2021)
  expect(await readKept(front)).toEqual({ value: { stories: ['newer'] }, at: Date.UTC(2021, 0, 1) })
})

test('a copy from a time that is still to come counts as older than all others', async () => {
  await keep(names.opened, 'with a wrong clock', 2951)
  expect(await readKept(front)).toMatchObject({ value: { stories: ['with a wrong clock'] } })
  await keep(`${names.edition}one`, 'newer', 2021)
  expect(await readKept(front)).toMatchObject({ value: { stories: ['newer'] } })
})

test('a copy from a time that is still to come is as old as the newest that it tells of', async () => {
  const updated = '2024-03-05T08:00:00+08:00'
  await keep(names.opened, 'with a wrong clock', 2951, { lead: { published: '2024-03-01T08:00:00Z', updated } })
  expect((await readKept(front))?.at).toBe(Date.parse(updated))
})
