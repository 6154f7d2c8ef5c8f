import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../../tests/made-up-caches.ts'
import { editionFilesData } from '../../edition/addresses.ts'
import { cacheNames } from '../../edition/keeping.ts'
import { toKept } from '../kept/keep-file.ts'
import { adoptUnfinished, dropUnfinished } from './unfinished.ts'

const { edition } = cacheNames(import.meta.env.BASE_URL)
const [broken, own, whole] = ['one', 'two', 'three'].map(version => edition + version) as [string, string, string]

/** Turns of tabs; `isTaken` where another one takes an edition along. */
const stubTurns = (isTaken: boolean) =>
  vi.stubGlobal('navigator', {
    locks: {
      request: async (_: string, _options: object, act: (turn: object | null) => unknown) => act(isTaken ? null : {}),
    },
  })

let all: Map<string, Map<string, Response>>
beforeEach(async () => {
  all = stubCaches()
  const came = await caches.open(broken)
  await came.put('/a.json', toKept('a', 'application/json', 'hash a'))
  await came.put('/b.json', toKept('b', 'application/json', 'hash b'))
  await (await caches.open(whole)).put(editionFilesData, toKept('{}', 'application/json'))
})
afterEach(() => vi.unstubAllGlobals())

test('what came of an edition that broke off goes over where it is the same, and the rest goes', async () => {
  await adoptUnfinished(own, [
    { address: '/a.json', bytes: 1, hash: 'hash a' },
    { address: '/b.json', bytes: 1, hash: 'another' },
  ])
  expect([...all.keys()].toSorted()).toEqual([own, whole].toSorted())
  const adopted = await caches.open(own)
  expect((await adopted.keys()).map(({ url }) => new URL(url).pathname)).toEqual(['/a.json'])
  expect(await (await adopted.match('/a.json'))?.text()).toBe('a')
})

test('what came of the edition itself, before a break, stays', async () => {
  await adoptUnfinished(broken, [])
  expect(all.get(broken)?.size).toBe(2)
})

test('on a full device what broke off gives way, and a whole edition does not', async () => {
  stubTurns(false)
  await dropUnfinished()
  expect([...all.keys()]).toEqual([whole])
})

test('an edition that is just being taken does not give way', async () => {
  stubTurns(true)
  await dropUnfinished()
  expect([...all.keys()]).toEqual([broken, whole])
})
