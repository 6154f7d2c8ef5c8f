import type { QueryFunction, SkipToken } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { matchPath } from 'react-router'
import type { PageParams } from '../article/page-params.ts'

/** One line of the route table: an address, the page that answers it and the files its first paint needs. */
export type PageRoute = {
  /** React Router's pattern. */
  path: string
  /** The page's module from the project's root: names its script in the build's manifest. */
  module: string
  Page: ComponentType<{ params: PageParams }>
  /** Fetches the page's code. */
  load: () => Promise<unknown>
  queries: (params: PageParams) => FileQueryOptions[]
}

/** A query for one of the paper's files. */
export type FileQueryOptions = { queryKey: string[]; queryFn?: QueryFunction<object, string[]> | SkipToken }

/** The line of the table that answers an address, and what the address says. Undefined for unknown addresses. */
export function findRoute(routes: readonly PageRoute[], address: string) {
  for (const route of routes) {
    const match = matchPath(route.path, address)
    if (match) return { route, params: decodeAll(match.params) }
  }
  return undefined
}

/** Addresses are percent-encoded, names are not. Somebody's link may hold a `%` that begins nothing. */
function decodeAll(params: PageParams): PageParams {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, part]) => [name, decodeURIComponent(part)]))
  } catch {
    return params
  }
}
