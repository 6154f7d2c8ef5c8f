/**
 * Every address and file name of the paper. No other place writes one as a string. Addresses are paths from the
 * root of the site without its base path; `withBase` puts that in front at the edge (links, fetches, canonical).
 */

import type { ListKind } from './model.ts'

/** A list, as an address names it. */
export type ListName = { kind: ListKind; slug?: string }

/** `/article/:slug` */
export const articleAddress = (slug: string) => `/article/${encodeURIComponent(slug)}`

/** `/`, `/section/:slug`, `/topic/:slug` or `/author/:slug`; with `number`, that page of it. */
export function listAddress({ kind, slug }: ListName, number?: number): string {
  const list = kind === 'front' ? '' : `/${kind}/${encodeURIComponent(slug ?? '')}`
  if (number !== undefined) return `${list}/page/${number}`
  return list === '' ? '/' : list
}

/** The address that no page has, and that hosts answer unknown addresses with. */
export const notFoundAddress = '/404'

/** All data files are below this. */
export const dataRoot = '/data/'

/** Where the reader fetches the paper's own facts. */
export const editionData = '/data/edition.json'

/** Where the reader fetches one article. */
export const articleData = (slug: string) => `/data/article/${encodeURIComponent(slug)}.json`

/** The article that the address of a page or of a data file is of; undefined for all others. */
export function slugOf(address: string): string | undefined {
  const slug = /^(?:\/data)?\/article\/([^/]+?)(?:\.json|\/)?$/.exec(address)?.[1]
  try {
    return slug && decodeURIComponent(slug)
  } catch {
    // Somebody's link may hold a `%` that begins nothing.
    return slug
  }
}

/** Where the reader fetches one page of a list. */
export function listData({ kind, slug }: ListName, number?: number): string {
  const list = kind === 'front' ? 'front' : `${kind}/${encodeURIComponent(slug ?? '')}`
  return `/data/${list}${number === undefined ? '' : `/page/${number}`}.json`
}

/** The page without a story that the worker answers with when there is no network: the app draws what is kept. */
export const shellAddress = '/shell'

/** The worker, and what names the app to the device it is installed on. */
export const workerFile = '/sw.js'
export const manifestFile = '/manifest.webmanifest'

/** How another app hands a shared address over: the front page with these in its query. */
export const sharedAs = { title: 'shared-title', text: 'shared-text', url: 'shared-url' }

/** The reader's own pages. */
export const searchAddress = '/search'
export const libraryAddress = '/library'
export const settingsAddress = '/settings'

/** What goes along when the edition is taken, and what is looked at for fresh news; see `keeping.ts`. */
export const editionFilesData = '/data/edition-files.json'
export const newestData = '/data/newest.json'

/** What the search is made from: the list of its shards, and one shard; see `search.ts`. */
export const searchData = '/data/search.json'
export const searchShardData = (number: number) => `/data/search/${number}.json`

/** Scripts and typefaces, whose names change with their content, are served below this. */
export const assetsRoot = '/assets/'

/** Pictures and other files an edition brings along are served below this. */
export const mediaRoot = '/media/'

/** Where a picture of the edition that link previews cannot show (an SVG) has a copy that they can. */
export const previewOf = (src: string) => src.replace(/^\/media\/(.+)\.svg$/, '/media/share/$1.png')

/** The file in the output folder that answers a page's address: `/article/x` → `article/x.html`, `/` → `index.html`. */
export function pageFile(address: string): string {
  return address === '/' ? 'index.html' : `${decodeURIComponent(address).slice(1)}.html`
}

/** The file in the output folder behind a data address. */
export const dataFile = (address: string) => decodeURIComponent(address).slice(1)

/**
 * Whether an address may be one of a page of this paper: it has such a kind, or is a single name that nobody knows. What
 * lies in any other folder (`/b/`, `/b/article/x`) is of something else on the same host.
 */
export const mayBePage = (address: string) =>
  /^\/(?:[^/]*$|(?:article|section|topic|author|page|search|library|settings)\/)/.test(address)

/** The data file that a page is printed from: `/` → `/data/front.json`. The reader's own pages have none of that name. */
export const dataOf = (address: string) =>
  `/data${address.replace(/\/$/, '').replace(/^(?=$|\/page\/)/, '/front')}.json`

/** Puts the base path (`/` or `/news/`) in front of an address. */
export const withBase = (base: string, address: string) => base.replace(/\/$/, '') + address
