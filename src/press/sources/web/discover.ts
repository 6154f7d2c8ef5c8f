import { safeAddress } from '../values/safe-address.ts'
import { plainText } from '../values/plain-text.ts'

/** What a web page says of where its site's articles can be had. */
export type Discovered = { api?: string; feed?: string; lang?: string }

/** Looks for the REST API of WordPress (`Link` header or `<link>`), for a JSON Feed, and for the page's language. */
export function discover(html: string, headers: Headers, address: string): Discovered {
  const found: Discovered = {}
  const linked = /<([^>]+)>\s*;\s*rel="?https:\/\/api\.w\.org\/"?/.exec(headers.get('link') ?? '')?.[1]
  const head = html.slice(0, 200_000)
  const lang = /<html\b[^<>]*\blang\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  if (lang) found.lang = lang
  const links = [...head.matchAll(/<link\b[^<>]*>/gi)].map(([tag]) => tag)
  const api = linked ?? hrefWhere(links, tag => attribute(tag, 'rel').includes('https://api.w.org/'))
  const feed = hrefWhere(
    links,
    tag =>
      /^application\/(?:feed\+)?json$/i.test(attribute(tag, 'type')) && /\balternate\b/i.test(attribute(tag, 'rel')),
  )
  const apiAddress = api && safeAddress(api, address)
  const feedAddress = feed && safeAddress(feed, address)
  if (apiAddress) found.api = apiAddress
  // WordPress announces the page itself as JSON as well; that is no feed.
  if (feedAddress && !/\/wp-json\/|rest_route=/.test(feedAddress)) found.feed = feedAddress
  return found
}

/** The posts collection below the root of a REST API, also where permalinks are plain: `?rest_route=/`. */
export function collectionAddress(api: string, name: string): string {
  const url = new URL(api)
  const route = url.searchParams.get('rest_route')
  if (route !== null) url.searchParams.set('rest_route', `${route.replace(/\/$/, '')}/wp/v2/${name}`)
  else url.pathname = `${url.pathname.replace(/\/$/, '')}/wp/v2/${name}`
  return url.href
}

/** The root of the REST API above a collection's address, if it is one: `…/wp-json/wp/v2/posts?x=1` → `…/wp-json/`. */
export function apiAbove(address: string): string | undefined {
  const url = new URL(address)
  const route = url.searchParams.get('rest_route')
  if (route !== null && /^\/wp\/v2\/[\w-]+\/?$/.test(route)) return `${url.origin}${url.pathname}?rest_route=/`
  const root = /^(.*\/)wp\/v2\/[\w-]+\/?$/.exec(url.pathname)?.[1]
  return root && `${url.origin}${root}`
}

function hrefWhere(links: string[], wanted: (tag: string) => boolean): string | undefined {
  const tag = links.find(wanted)
  return tag && attribute(tag, 'href')
}

function attribute(tag: string, name: string): string {
  const [, quoted, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? []
  return plainText(quoted ?? single ?? bare ?? '')
}
