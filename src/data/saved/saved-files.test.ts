// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../../tests/made-up-caches.ts'
import { articleData, editionFilesData } from '../../edition/addresses.ts'
import { cacheNames } from '../../edition/keeping.ts'
import type { Article } from '../../edition/model.ts'
import { toKept } from '../kept/keep-file.ts'
import { readKept } from '../kept/read-kept.ts'
import { dropOthers, keepFiles } from './saved-files.ts'

const { edition } = cacheNames(import.meta.env.BASE_URL)
const [taken, later] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)]

const makeArticle = (slug: string, headline: string) => {
  const lists = { body: [], authors: [], related: [], topics: [], translations: [] }
  return { slug, headline, ...lists } as unknown as Article
}

beforeEach(() => {
  stubCaches()
  vi.stubGlobal('location', new URL('http://paper.test/'))
  vi.useFakeTimers({ now: later + 1000, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function take(article: Article): Promise<void> {
  const cache = await caches.open(`${edition}one`)
  const copy = toKept(JSON.stringify(article), 'application/json')
  copy.headers.set('x-kept-at', String(taken))
  await cache.put(articleData(article.slug), copy)
  await cache.put(editionFilesData, toKept('{}', 'application/json'))
}

test('of a saved story and the edition taken along the newer text is read', async () => {
  await take(makeArticle('tides', 'Tides'))
  await keepFiles(makeArticle('tides', 'Tides turn'), later)
  expect(await readKept(articleData('tides'))).toMatchObject({ value: { headline: 'Tides turn' }, at: later })
  await keepFiles(makeArticle('tides', 'Tides to come'), taken - 1)
  expect(await readKept(articleData('tides'))).toMatchObject({ value: { headline: 'Tides' }, at: taken })
})

test('the text of a saved story goes with it, and those of others stay', async () => {
  const [tides, winds] = [makeArticle('tides', 'Tides'), makeArticle('winds', 'Winds')]
  for (const article of [tides, winds]) await keepFiles(article, later)
  await dropOthers([winds])
  expect(await readKept(articleData('tides'))).toBeUndefined()
  expect(await readKept(articleData('winds'))).toMatchObject({ value: winds })
})
