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

/** Where the reader fetches the paper's own facts. */
export const editionData = '/data/edition.json'

/** Where the reader fetches one article. */
export const articleData = (slug: string) => `/data/article/${encodeURIComponent(slug)}.json`

/** Where the reader fetches one page of a list. */
export function listData({ kind, slug }: ListName, number?: number): string {
  const list = kind === 'front' ? 'front' : `${kind}/${encodeURIComponent(slug ?? '')}`
  return `/data/${list}${number === undefined ? '' : `/page/${number}`}.json`
}

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

/** Puts the base path (`/` or `/news/`) in front of an address. */
export const withBase = (base: string, address: string) => base.replace(/\/$/, '') + address
