import { afterEach, expect, test, vi } from 'vitest'
import { stubCaches } from '../../../tests/made-up-caches.ts'
import { listAddress, listData, withBase } from '../../edition/addresses.ts'
import { cacheNames } from '../../edition/keeping.ts'
import { keepFrontPage } from './keep-front-page.ts'

afterEach(() => vi.unstubAllGlobals())

const base = import.meta.env.BASE_URL
const address = withBase(base, listAddress({ kind: 'front' }))
const front = (lead: string) => ({ kind: 'front', stories: [{ slug: lead }] })

/** The front page as the press prints it, or as a host that knows nothing of the paper answers. */
const printed = (lead: string, marks = ' data-scripts="/assets/index.js"') =>
  `<html lang="en"${marks}><script type="application/json" id="state">${JSON.stringify({
    [listData({ kind: 'front' })]: front(lead),
  })}</script></html>`

/** A device that keeps `kept` and a host that answers with `answer`; gives what is kept in the end, and what was asked. */
async function keep(lead: string, answer: () => Response, kept?: string) {
  const all = stubCaches()
  const pages = await caches.open(cacheNames(base).pages)
  if (kept !== undefined) await pages.put(address, new Response(kept))
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return answer()
  })
  await keepFrontPage(front(lead))
  return { page: await all.get(cacheNames(base).pages)?.get(address)?.text(), asked }
}

test('the printed front page is kept, in place of one that shows other stories', async () => {
  const answer = () => new Response(printed('new'))
  expect(await keep('new', answer)).toEqual({ page: printed('new'), asked: [address] })
  expect(await keep('new', answer, printed('old'))).toEqual({ page: printed('new'), asked: [address] })
})

test('a front page that is kept already is not fetched again', async () => {
  const kept = printed('new')
  expect(await keep('new', () => Response.error(), kept)).toEqual({ page: kept, asked: [] })
})

test('what is not the front page of this moment is not kept', async () => {
  const kept = printed('old')
  const answers = [
    new Response(printed('newer still')),
    new Response(printed('new', '')),
    new Response('<h1>Sign in to the airport</h1>'),
    new Response(printed('new'), { status: 503 }),
  ]
  for (const answer of answers) expect((await keep('new', () => answer, kept)).page).toBe(kept)
})
