// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../../tests/made-up-caches.ts'
import { articleData, editionFilesData } from '../../edition/addresses.ts'
import { cacheNames, type EditionFiles } from '../../edition/keeping.ts'
import { toKept } from './keep-file.ts'
import { removeKept } from './kept-sizes.ts'
import { noteTaken, readTaken } from './taken-edition.ts'

const { edition } = cacheNames(import.meta.env.BASE_URL)
const fileAt = (address: string) => ({ address, bytes: 2, hash: '' })
const files: EditionFiles = {
  version: 'one',
  stories: 1,
  texts: [fileAt(articleData('a b'))],
  pictures: [fileAt('/media/a.webp')],
}

async function take(version = 'one'): Promise<void> {
  const cache = await caches.open(edition + version)
  for (const { address } of [...files.texts, ...files.pictures]) await cache.put(address, toKept('{}', ''))
  await cache.put(editionFilesData, toKept(JSON.stringify({ ...files, version }), 'application/json'))
  noteTaken(true)
}

beforeEach(() => stubCaches())
afterEach(() => {
  localStorage.clear()
  vi.unstubAllGlobals()
})

test('an edition of which every file is here is taken along', async () => {
  await take()
  expect(await readTaken()).toMatchObject({ files })
})

test('an edition that misses one file is lost', async () => {
  await take()
  await (await caches.open(`${edition}one`)).delete('/media/a.webp')
  expect(await readTaken()).toBe('lost')
})

test('an edition that the browser has removed is lost, and one that the reader has removed is none', async () => {
  await take()
  await caches.delete(`${edition}one`)
  expect(await readTaken()).toBe('lost')
  await take()
  await removeKept('edition')
  expect(await readTaken()).toBeUndefined()
})

test('a whole edition counts, whatever is left of one before it', async () => {
  await take()
  await (await caches.open(`${edition}one`)).delete('/media/a.webp')
  await take('two')
  expect(await readTaken()).toMatchObject({ files: { version: 'two' } })
})
