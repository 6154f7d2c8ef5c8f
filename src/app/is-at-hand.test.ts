import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { loadMessages } from '../lib/messages/languages.ts'
import { isAtHand } from './is-at-hand.ts'
import type { PageRoute } from './page-route.ts'

const routes: PageRoute[] = [
  {
    path: '/article/:slug',
    module: '',
    Page: () => null,
    load: async () => {},
    queries: ({ slug }) => [{ queryKey: ['/edition.json'] }, { queryKey: [`/${slug}.json`] }],
  },
]

function clientWith(files: Record<string, object>): QueryClient {
  const client = new QueryClient()
  for (const [address, file] of Object.entries(files)) client.setQueryData([address], file)
  return client
}

test('a page is at hand once all of its files are', () => {
  const client = clientWith({ '/edition.json': {} })
  expect(isAtHand(routes, client, '/article/bridge')).toBe(false)
  client.setQueryData(['/bridge.json'], {})
  expect(isAtHand(routes, client, '/article/bridge')).toBe(true)
})

test('a story in a language whose words are not here has to be waited for', async () => {
  const client = clientWith({ '/edition.json': {}, '/ponte.json': { lang: 'pt-PT' } })
  expect(isAtHand(routes, client, '/article/ponte')).toBe(false)
  await loadMessages('pt')
  expect(isAtHand(routes, client, '/article/ponte')).toBe(true)
})

test('a page that is not here is made of nothing', () => {
  expect(isAtHand(routes, clientWith({}), '/nowhere')).toBe(true)
})
