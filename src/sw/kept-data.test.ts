import { beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../tests/made-up-caches.ts'
import { listData } from '../edition/addresses.ts'
import { cacheNames, keptAtHeader } from '../edition/keeping.ts'

const names = cacheNames('/')
const front = listData({ kind: 'front' })

vi.stubGlobal('self', { location: { origin: 'http://paper.test' } })
vi.stubGlobal('paper', { base: '/', shell: { version: 'one', files: [] }, pictureHosts: [] })
const { findNewest } = await import('./kept-data.ts')

async function keep(cacheName: string, words: string, year: number): Promise<void> {
  const headers = { [keptAtHeader]: String(Date.UTC(year, 0, 1)) }
  const cache = await caches.open(cacheName)
  await cache.put(front, new Response(words, { headers }))
  await cache.put('/data/edition-files.json', new Response('{}'))
}

const read = async () => (await findNewest(front))?.text()

beforeEach(() => stubCaches())

test('the newest of the kept copies is found', async () => {
  await keep(names.opened, 'older', 2020)
  await keep(`${names.edition}one`, 'newer', 2021)
  expect(await read()).toBe('newer')
})

test('what the reader saved counts among the copies', async () => {
  await keep(`${names.edition}one`, 'older', 2020)
  await keep(names.saved, 'newer', 2021)
  expect(await read()).toBe('newer')
})

test('a copy from a time that is still to come counts as older than all others', async () => {
  await keep(names.opened, 'with a wrong clock', 2951)
  expect(await read()).toBe('with a wrong clock')
  await keep(`${names.edition}one`, 'newer', 2021)
  expect(await read()).toBe('newer')
})
