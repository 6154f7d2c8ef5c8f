import type { QueryFunction, SkipToken } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { PageParams } from '../article/page-params.ts'

/** One line of the route table: an address, the page that answers it and the files its first paint needs. */
export type PageRoute = {
  /** Segments; one that begins with a colon stands for any, under its name: `/section/:slug`. */
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
  const given = segmentsOf(address.replace(/[?#].*$/s, ''))
  for (const route of routes) {
    const params = match(segmentsOf(route.path), given)
    if (params) return { route, params: decodeAll(params) }
  }
  return undefined
}

/** A slash at the end makes no other address. */
const segmentsOf = (path: string) => path.replace(/\/+$/, '').split('/')

function match(pattern: string[], given: string[]): Record<string, string> | undefined {
  if (pattern.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [i, part] of pattern.entries()) {
    const value = given[i] ?? ''
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = value
    else if (part !== value) return undefined
  }
  return params
}

/** Addresses are percent-encoded, names are not. Somebody's link may hold a `%` that begins nothing. */
function decodeAll(params: Record<string, string>): PageParams {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, part]) => [name, decodeURIComponent(part)]))
  } catch {
    return params
  }
}
