import { beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../tests/made-up-caches.ts'
import { shellAddress, workerFile } from '../edition/addresses.ts'
import { cacheNames } from '../edition/keeping.ts'

const names = cacheNames('/')
const registration: { installing: object | null; waiting: object | null } = { installing: null, waiting: null }

vi.stubGlobal('self', { location: { origin: 'http://paper.test' }, registration })
vi.stubGlobal('paper', { base: '/', shell: { version: 'now', files: [] }, pictureHosts: [] })
const { removeOldShells } = await import('./shell-caches.ts')

async function fill(version: string, isWhole = true): Promise<void> {
  const cache = await caches.open(names.shell + version)
  await cache.put(shellAddress, new Response('page'))
  if (isWhole) await cache.put(workerFile, Response.json([new URL(shellAddress, self.location.origin).href]))
}

const versions = async () => (await caches.keys()).map(name => name.slice(names.shell.length)).toSorted()

beforeEach(() => {
  stubCaches()
  Object.assign(registration, { installing: null, waiting: null })
})

test('of the versions before this one the last that is whole stays', async () => {
  for (const version of ['first', 'before']) await fill(version)
  await fill('broken', false)
  await fill('now')
  await removeOldShells()
  expect(await versions()).toEqual(['before', 'now'])
})

test('a version that a newer worker is just filling stays, and so does the one before this', async () => {
  await fill('before')
  await fill('now')
  await fill('next', false)
  registration.installing = {}
  await removeOldShells()
  expect(await versions()).toEqual(['before', 'next', 'now'])
})

test('where a newer worker waits to take over, the version before this one stays beside it', async () => {
  for (const version of ['before', 'now', 'next']) await fill(version)
  registration.waiting = {}
  await removeOldShells()
  expect(await versions()).toEqual(['before', 'next', 'now'])
})
