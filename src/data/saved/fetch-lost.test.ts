// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../../tests/made-up-caches.ts'
import { fetchLost } from './fetch-lost.ts'
import { readShelf } from './saved-stories.ts'

const lists = { body: [], authors: [], related: [], topics: [], translations: [] }

const answerWith = (answer: (slug: string) => Promise<Response>) =>
  vi.stubGlobal('fetch', (url: string) => answer(/([^/]+)\.json$/.exec(url)?.[1] ?? ''))

const story = async (slug: string) =>
  new Response(JSON.stringify({ slug, headline: slug, published: '', ...lists }), {
    headers: { 'content-type': 'application/json' },
  })

const fetchThese = (...slugs: string[]) => fetchLost(slugs, { signal: new AbortController().signal, onNext: () => {} })

beforeEach(() => stubCaches())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('stories that can be had come back, whatever becomes of those before them', async () => {
  answerWith(async slug => {
    if (slug === 'gone') return new Response('', { status: 410 })
    if (slug === 'torn') throw new TypeError('The network broke off')
    return story(slug)
  })
  const fetched = await fetchThese('gone', 'torn', 'bridge', 'lotus')
  expect(fetched).toMatchObject({ withdrawn: ['gone'], missing: 1 })
  const { stories } = await readShelf()
  expect(stories.map(({ slug }) => slug).toSorted()).toEqual(['bridge', 'lotus'])
})

test('a host that has lost the paper has withdrawn no story', async () => {
  answerWith(async () => new Response('Not Found', { status: 404 }))
  expect(await fetchThese('camoes')).toEqual({ withdrawn: [], missing: 1 })
})

test('a story that came and finds no lasting place is told', async () => {
  answerWith(story)
  expect(await fetchThese('bridge')).toEqual({ withdrawn: [], missing: 0, trouble: 'off' })
})

test('a network that says nothing is not waited for for ever', async () => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'fetch',
    (_url: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) => {
        const stop = () => reject(new DOMException('Stopped', 'AbortError'))
        if (signal.aborted) stop()
        signal.addEventListener('abort', stop)
      }),
  )
  const coming = fetchThese('cotai', 'guia')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await coming).toEqual({ withdrawn: [], missing: 2 })
})
