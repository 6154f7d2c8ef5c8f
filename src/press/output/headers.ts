import {
  articleAddress,
  assetsRoot,
  dataRoot,
  libraryAddress,
  listAddress,
  manifestFile,
  mediaRoot,
  notFoundAddress,
  pageFile,
  searchAddress,
  settingsAddress,
  shellAddress,
  withBase,
  workerFile,
} from '../../edition/addresses.ts'
import { type PolicySources, writePolicy } from './content-policy.ts'
import { writeCaddyfile } from './caddy.ts'
import { writeNginx } from './nginx.ts'

/** A response header: name and value, both safe to write into a file of headers. */
export type Header = readonly [name: string, value: string]

/**
 * The security policy of a paper, and the files that make a host send it: `_headers` for Netlify, Cloudflare Pages
 * and our own server, `nginx.conf` for nginx, `Caddyfile` for Caddy. Paths in them hold the base path.
 */
export function buildHeaders(policy: PolicySources & { base: string }): {
  csp: string
  metaCsp: string
  /** Origins of pictures besides the paper's own, or whole schemes (`https:`) when there are too many. */
  pictures: string[]
  files: { name: string; text: string }[]
} {
  const { base } = policy
  const { csp, metaCsp, pictures } = writePolicy(policy)
  const security = securityHeaders(csp)
  const caching = [
    { root: withBase(base, assetsRoot), value: 'public, max-age=31536000, immutable' },
    { root: withBase(base, mediaRoot), value: 'public, max-age=86400' },
  ]
  const facts = { base, security, caching, notFoundPage: withBase(base, `/${pageFile(notFoundAddress)}`) }
  return {
    csp,
    metaCsp,
    pictures,
    files: [
      { name: '_headers', text: writeHeadersFile(base, security, caching) },
      { name: 'nginx.conf', text: writeNginx(facts) },
      { name: 'Caddyfile', text: writeCaddyfile(facts) },
    ],
  }
}

/** Headers that every response carries, errors included. */
function securityHeaders(csp: string): Header[] {
  const unused = ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb']
  return [
    ['Content-Security-Policy', csp],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', unused.map(feature => `${feature}=()`).join(', ')],
  ]
}

/** What a browser asks about each time before it uses what it has: pages, lists, data, and what names the app. */
const revisited = [
  listAddress({ kind: 'front' }),
  listAddress({ kind: 'front' }, 1).replace(/1$/, '*'),
  ...(['section', 'topic', 'author'] as const).map(kind => `${listAddress({ kind, slug: '' })}*`),
  `${articleAddress('')}*`,
  searchAddress,
  libraryAddress,
  settingsAddress,
  shellAddress,
  notFoundAddress,
  `${dataRoot}*`,
  manifestFile,
  workerFile,
]

/**
 * Cloudflare Pages joins the values of all rules that match an address, other hosts let one of them win, and only
 * Cloudflare knows a line that takes a header back. So no address has two rules that name the same header, and there
 * is a caching rule for each kind of address in place of one for all.
 */
function writeHeadersFile(base: string, security: Header[], caching: { root: string; value: string }[]): string {
  const rules: { path: string; headers: Header[] }[] = [
    { path: `${base}*`, headers: security },
    ...caching.map(({ root, value }) => ({ path: `${root}*`, headers: [['Cache-Control', value] as const] })),
    ...revisited.map(path => ({ path: withBase(base, path), headers: [['Cache-Control', 'no-cache'] as const] })),
  ]
  return rules
    .map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n')
}
