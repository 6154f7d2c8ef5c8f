import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../tests/made-up-caches.ts'
import { articleData, listData } from '../edition/addresses.ts'
import { cacheNames } from '../edition/keeping.ts'
import { bringKeptReader, fetchData } from './fetch-data.ts'
import { keepOpened, toKept } from './kept/keep-file.ts'
import { keptNotes, noteKept } from './kept/kept-notes.ts'

const address = articleData('tides')
const tides = { headline: 'Tides', body: [], authors: [], related: [], topics: [], translations: [] }
const newTides = { ...tides, headline: 'Tides turn' }

beforeEach(() => {
  stubCaches()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  bringKeptReader(undefined)
})

const answer = (body: string, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': 'application/json' }, ...init }))

const fail = () => vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))

/** A network that says nothing until it is made to; without content, it then fails. */
function hang(): (content?: object) => void {
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  vi.stubGlobal('fetch', () => promise)
  return content => (content ? resolve(Response.json(content)) : reject(new TypeError('Failed to fetch')))
}

test('a file comes as its content', async () => {
  answer(JSON.stringify(tides))
  await expect(fetchData(address)).resolves.toEqual(tides)
})

/** As the paper's own 404 page begins. */
const ownPage = '<!doctype html><html data-scripts="/a.js">'

test('a missing file is told apart from a missing network, and from a host that has lost the paper', async () => {
  answer(ownPage, { status: 404 })
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'missing' })
  answer('', { status: 410 })
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'missing' })
  answer('<h1>Not Found</h1>', { status: 404 })
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'unreachable' })
  fail()
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'unreachable' })
  answer('', { status: 503 })
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'unreachable' })
})

test('a host that answers everything with the paper’s page has no such file; a portal with its own hides it', async () => {
  answer(ownPage, { headers: { 'content-type': 'text/html' } })
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'missing' })
  answer('<!doctype html><h1>Welcome to the hotel</h1>', { headers: { 'content-type': 'text/html' } })
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'unreachable' })
})

test('what is not the file is asked for once more past the browser’s own cache, a refusal is not', async () => {
  const asked: (RequestCache | undefined)[] = []
  const first = (response: () => Response) =>
    vi.stubGlobal('fetch', async (_: string, { cache }: RequestInit) => {
      asked.push(cache)
      return cache === 'reload' ? Response.json(tides) : response()
    })
  first(() => new Response('<h1>Hotel</h1>', { headers: { 'content-type': 'text/html' } }))
  await expect(fetchData(address)).resolves.toEqual(tides)
  expect(asked).toEqual(['default', 'reload'])
  for (const status of [404, 429, 503]) {
    asked.length = 0
    first(() => new Response('', { status }))
    await expect(fetchData('/data/x.json')).rejects.toThrow()
    expect(asked).toEqual(['default'])
  }
})

test.each(['{"head', 'null', '"text"', '{"status":"login required"}'])('a body that is %s is broken', async body => {
  answer(body)
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'broken' })
})

test.each([
  ['no network', fail],
  ['a host that has lost the paper', () => answer('Not Found', { status: 404 })],
  ['an error of the host', () => answer('', { status: 500 })],
  ['too many requests', () => answer('', { status: 429 })],
  ['a portal’s page', () => answer('<h1>Hotel</h1>', { headers: { 'content-type': 'text/html' } })],
  ['a body cut short', () => answer('{"head')],
  ['JSON of somebody else', () => answer('{"status":"login required"}')],
])('the kept copy stands in for %s', async (_, happen) => {
  await keepOpened(address, tides)
  happen()
  await expect(fetchData(address)).resolves.toEqual(tides)
  expect(keptNotes().get(address)).toMatchObject({ why: 'unreachable' })
})

test('a silent network is waited for two seconds, and its answer is used when it comes', async () => {
  await keepOpened(address, tides)
  vi.useFakeTimers()
  const speak = hang()
  const late = vi.fn()
  const reading = fetchData(address, { onLate: late })
  let isDone = false
  void reading.finally(() => {
    isDone = true
  })
  await vi.advanceTimersByTimeAsync(1900)
  expect(isDone).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  await expect(reading).resolves.toEqual(tides)
  speak(newTides)
  await vi.waitFor(() => expect(late).toHaveBeenCalledWith(newTides))
  expect(keptNotes().has(address)).toBe(false)
})

test('a network that fails late takes nothing back from one that came meanwhile', async () => {
  await keepOpened(address, tides)
  vi.useFakeTimers()
  const fall = hang()
  const first = fetchData(address)
  await vi.advanceTimersByTimeAsync(2100)
  await first
  answer(JSON.stringify(newTides))
  await expect(fetchData(address)).resolves.toEqual(newTides)
  fall()
  await vi.advanceTimersByTimeAsync(100)
  expect(keptNotes().has(address)).toBe(false)
})

test('a network that answers while the kept copy is looked for is what counts', async () => {
  vi.useFakeTimers()
  const speak = hang()
  bringKeptReader(async () => {
    speak(newTides)
    await vi.advanceTimersByTimeAsync(50)
    return { value: tides, at: 1000 }
  })
  const reading = fetchData(address)
  await vi.advanceTimersByTimeAsync(2100)
  await expect(reading).resolves.toEqual(newTides)
  expect(keptNotes().has(address)).toBe(false)
})

test('a story that was withdrawn is still there as it was kept; a list that is gone is gone', async () => {
  await keepOpened(address, tides)
  await keepOpened(listData({ kind: 'topic', slug: 'sea' }), { stories: [] })
  answer(ownPage, { status: 404 })
  await expect(fetchData(address)).resolves.toEqual(tides)
  expect(keptNotes().get(address)).toMatchObject({ why: 'withdrawn' })
  await expect(fetchData(listData({ kind: 'topic', slug: 'sea' }))).rejects.toMatchObject({ kind: 'missing' })
})

test('a story that only a page from the device still shows is told as withdrawn, once the paper says so', async () => {
  noteKept(address, { at: 1000, why: 'unreachable' })
  fail()
  await expect(fetchData(address)).rejects.toMatchObject({ kind: 'unreachable' })
  expect(keptNotes().get(address)).toEqual({ at: 1000, why: 'unreachable' })
  answer(ownPage, { status: 404 })
  await expect(fetchData(address)).rejects.toMatchObject({ kind: 'missing' })
  expect(keptNotes().get(address)).toEqual({ at: 1000, why: 'withdrawn' })
})

test('kept data that are damaged count as missing, and go; those of another version stay', async () => {
  const { opened } = cacheNames(import.meta.env.BASE_URL)
  fail()
  for (const [response, left] of [
    [toKept('{"headl', 'application/json'), 0],
    [toKept('{"headline":"Tides"}', 'application/json'), 0],
    [new Response(JSON.stringify(tides), { headers: { 'x-form': '99' } }), 1],
  ] as const) {
    await (await caches.open(opened)).put(address, response)
    await expect(fetchData(address)).rejects.toMatchObject({ kind: 'unreachable' })
    expect(await (await caches.open(opened)).keys()).toHaveLength(left)
  }
})

test('an edition counts once all of it has come, and the newest copy wins', async () => {
  vi.useFakeTimers({ now: 1000, toFake: ['Date'] })
  await keepOpened(address, tides)
  vi.setSystemTime(2000)
  const edition = await caches.open(`${cacheNames(import.meta.env.BASE_URL).edition}b`)
  await edition.put(address, toKept(JSON.stringify(newTides), 'application/json'))
  fail()
  await expect(fetchData(address)).resolves.toEqual(tides)
  await edition.put('/data/edition-files.json', toKept('{}', 'application/json'))
  await expect(fetchData(address)).resolves.toEqual(newTides)
})

test('where storage is closed the network is all there is', async () => {
  vi.stubGlobal('caches', {
    keys: async () => {
      throw new DOMException('Closed', 'SecurityError')
    },
  })
  fail()
  await expect(fetchData(address)).rejects.toMatchObject({ kind: 'unreachable' })
})
