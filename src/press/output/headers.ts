import { assetsRoot, mediaRoot, notFoundAddress, pageFile, withBase, workerFile } from '../../edition/addresses.ts'
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

/**
 * Hosts join the values of all rules that match, so no two rules may name the same header. Pages and data have no
 * caching rule for that reason: these hosts' own default for them, `public, max-age=0, must-revalidate`, is right.
 */
function writeHeadersFile(base: string, security: Header[], caching: { root: string; value: string }[]): string {
  const rules = [
    { path: `${base}*`, headers: security },
    ...caching.map(({ root, value }) => ({ path: `${root}*`, headers: [['Cache-Control', value]] satisfies Header[] })),
    // What a host's default already says for most files, said aloud for the one that all others hang on.
    { path: withBase(base, workerFile), headers: [['Cache-Control', 'no-cache']] satisfies Header[] },
  ]
  return rules
    .map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n')
}
