import type { QueryClient } from '@tanstack/react-query'
import { messagesOf, nearestLanguage } from '../lib/messages/languages.ts'
import { findRoute, type PageRoute } from './page-route.ts'

/**
 * Whether nothing that a page is made of has to be fetched first: neither its files nor the words of its language. Its
 * code counts as here: each kind of page has a place of its own, which shows that it waits.
 */
export function isAtHand(routes: readonly PageRoute[], client: QueryClient, address: string): boolean {
  const found = findRoute(routes, address)
  const files = found?.route
    .queries(found.params)
    .map(({ queryKey }) => client.getQueryData<{ lang?: string }>(queryKey))
  return files?.every(file => file && (!file.lang || messagesOf(nearestLanguage(file.lang)))) !== false
}
