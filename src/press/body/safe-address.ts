/** Stands for the edition while a path is normalised; `.invalid` can never be a real host (RFC 2606). */
const edition = 'https://edition.invalid'

/** Query parameters that say where a reader came from, never what to show. */
const tracking =
  /^(?:amp;)?(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|ref_src|srsltid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|__hs\w+|hsctatracking|vero_id|oly_(?:enc|anon)_id|li_fat_id|epik|wt_mc|_openstat|_branch_match_id|ml_subscriber\w*|at_(?:medium|campaign)|ns_(?:source|mchannel|campaign))$/i

const scheme = /^([a-z][a-z\d+.-]*):/i

/**
 * Makes a publisher's address safe to print, or says that it is not: `undefined` for every scheme but `http`,
 * `https`, `mailto` and `tel`. Returns an absolute URL, `#fragment`, or, when there is no `base`, a path of this
 * edition (`/article/x`). Protocol-relative addresses become `https`, tracking parameters and credentials go.
 */
export function safeAddress(value: string, base?: string): string | undefined {
  // Browsers ignore control characters anywhere in an address and white space around it; so must the check.
  const address = withoutEdges(value.replace(/\p{Cc}/gu, ''))
  if (address === '' || address === '#') return undefined
  if (address.startsWith('#')) return `#${encodeFragment(address.slice(1))}`
  const named = scheme.exec(address)?.[1]?.toLowerCase()
  if (named !== undefined) return namedAddress(address, named)
  if (/^[\\/]{2}/.test(address)) return namedAddress(`https:${address}`, 'https')
  if (/^www\.[^/]/i.test(address)) return namedAddress(`https://${address}`, 'https')
  if (base !== undefined && /^https?:/i.test(base)) return webAddress(URL.parse(address, base))
  return editionPath(address)
}

/** Cuts white space and invisible characters off both ends; an expression for it would be quadratic. */
function withoutEdges(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && invisible.test(value.charAt(start))) start++
  while (end > start && invisible.test(value.charAt(end - 1))) end--
  return value.slice(start, end)
}

const invisible = /[\s\p{Cf}]/u

function namedAddress(address: string, name: string): string | undefined {
  if (name === 'http' || name === 'https') return webAddress(URL.parse(address))
  if (name !== 'mailto' && name !== 'tel') return undefined
  const url = URL.parse(address)
  return url === null || url.pathname.trim() === '' ? undefined : url.href
}

function webAddress(url: URL | null): string | undefined {
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined
  url.username = ''
  url.password = ''
  dropTracking(url)
  return url.href
}

function editionPath(address: string): string | undefined {
  const rooted = address.startsWith('/') || address.startsWith('\\')
  const url = URL.parse(address, `${edition}/`)
  if (url === null) return undefined
  if (url.origin !== edition) return webAddress(url)
  if (!rooted && !url.pathname.startsWith('/media/')) return undefined
  dropTracking(url)
  // `/.//host` normalises to `//host`, which a browser would read as another site.
  return url.pathname.replace(/^\/+/, '/') + url.search + url.hash
}

function dropTracking(url: URL): void {
  if (url.search.length < 2) return
  const pairs = url.search.slice(1).split('&')
  const kept = pairs.filter(pair => !tracking.test(pair.split('=', 1)[0] ?? ''))
  if (kept.length < pairs.length) url.search = kept.join('&')
}

function encodeFragment(fragment: string): string {
  return URL.parse(`#${fragment}`, edition)?.hash.slice(1) ?? ''
}
