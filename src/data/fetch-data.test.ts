import { afterEach, expect, test, vi } from 'vitest'
import { fetchData } from './fetch-data.ts'

afterEach(() => vi.unstubAllGlobals())

const answer = (body: string, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', async () => new Response(body, { headers: { 'content-type': 'application/json' }, ...init }))

test('a file comes as its content', async () => {
  answer('{"headline":"Tides"}')
  await expect(fetchData('/data/article/tides.json')).resolves.toEqual({ headline: 'Tides' })
})

test('a missing file is told apart from a missing network', async () => {
  answer('', { status: 404 })
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'missing' })
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'unreachable' })
  answer('', { status: 503 })
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'unreachable' })
})

test('a host that answers everything with its page has no such file', async () => {
  answer('<!doctype html>', { headers: { 'content-type': 'text/html' } })
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'missing' })
})

test.each(['{"head', 'null', '"text"'])('a body that is %s is broken', async body => {
  answer(body)
  await expect(fetchData('/data/x.json')).rejects.toMatchObject({ kind: 'broken' })
})
