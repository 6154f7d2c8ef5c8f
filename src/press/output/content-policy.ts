/** What the pages of a paper need beyond its own files. Comes from articles, so nothing in it is trusted. */
export type PolicySources = {
  /** Quoted hash sources (`'sha256-…'`) of the inline script and style. */
  scriptHashes: string[]
  styleHashes: string[]
  /** Origins (`https://img.example.org`) of pictures, and of players that open after a click. */
  pictureHosts: string[]
  frameHosts: string[]
}

// Past this the list says nothing a reader could check, is repeated in every page, and grows past the 2,000
// characters that Cloudflare allows a line of `_headers`.
const mostHosts = 50
const mostCharacters = 1000

/**
 * The content security policy: for the header, and for the `<meta>` element of each page, where browsers ignore
 * `frame-ancestors` with a complaint. No `upgrade-insecure-requests`: it would break a paper read on localhost.
 * `pictures` are the sources of pictures besides the paper itself; they may be connected to as well, because to the
 * worker, which sends all its requests as connections, a picture is one.
 */
export function writePolicy(sources: PolicySources): { csp: string; metaCsp: string; pictures: string[] } {
  const pictures = hostSources(sources.pictureHosts)
  const frames = hostSources(sources.frameHosts)
  const metaCsp = [
    "default-src 'none'",
    ["script-src 'self'", ...checkHashes(sources.scriptHashes)].join(' '),
    ["style-src 'self'", ...checkHashes(sources.styleHashes)].join(' '),
    ["img-src 'self'", ...pictures].join(' '),
    ["connect-src 'self'", ...pictures].join(' '),
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    ...(frames.length > 0 ? [['frame-src', ...frames].join(' ')] : []),
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ].join('; ')
  return { csp: `${metaCsp}; frame-ancestors 'none'`, metaCsp, pictures }
}

/** Sorted, so that the same articles in another order give the same headers; whole schemes when there are too many. */
function hostSources(addresses: string[]): string[] {
  const origins = [...new Set(addresses.flatMap(toOrigin))].sort()
  if (origins.length <= mostHosts && origins.join(' ').length <= mostCharacters) return origins
  return [...new Set(origins.map(origin => new URL(origin).protocol))].sort()
}

/**
 * A host may hold `;`, `,` or `*` for the URL parser, each of which means something in a policy: only letters,
 * digits, dots, hyphens and underscores pass, and a picture from anywhere else stays unloaded.
 */
function toOrigin(address: string): string[] {
  if (!URL.canParse(address)) return []
  const { protocol, host } = new URL(address)
  const safe = /^https?:$/.test(protocol) && /^[a-z0-9_-]+(\.[a-z0-9_-]+)*(:\d{1,5})?$/.test(host)
  return safe ? [`${protocol}//${host}`] : []
}

/** Hashes are made here, not by articles: a bad one is our mistake, and would silently switch a script off. */
function checkHashes(hashes: string[]): string[] {
  for (const hash of hashes) {
    if (!/^'sha(256|384|512)-[A-Za-z0-9+/]+={0,2}'$/.test(hash)) throw new Error(`This is no hash source: ${hash}`)
  }
  return hashes
}
