import { array, assert, oneof, property, string, webUrl } from 'fast-check'
import { expect, test } from 'vitest'
import { withBase } from '../../edition/addresses.ts'
import { headersFor, readHeaderRules } from '../serve/header-rules.ts'
import { buildHeaders } from './headers.ts'

const hash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
const plain = { scriptHashes: [hash], styleHashes: [hash], pictureHosts: [], frameHosts: [], base: '/' }
const build = (change: Partial<typeof plain> | { pictureHosts?: string[]; frameHosts?: string[] } = {}) =>
  buildHeaders({ ...plain, ...change })

/** Directive → its sources. */
function readPolicy(policy: string): Record<string, string> {
  const directives = policy.split('; ').map(each => each.split(' '))
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources.join(' ')]))
}

function fileOf(headers: ReturnType<typeof buildHeaders>, name: string): string {
  return headers.files.find(file => file.name === name)?.text ?? ''
}

/** The lines of the nginx file between the braces of one location. */
function locationOf(nginx: string, location: string): string {
  const start = nginx.indexOf(`location ${location} {`)
  return start < 0 ? '' : nginx.slice(nginx.indexOf('{', start) + 1, nginx.indexOf('}', start)).trim()
}

test('a paper without outside pictures loads from nowhere else', () => {
  expect(readPolicy(build().csp)).toEqual({
    'default-src': "'none'",
    'script-src': `'self' ${hash}`,
    'style-src': `'self' ${hash}`,
    'img-src': "'self'",
    'connect-src': "'self'",
    'font-src': "'self'",
    'manifest-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'app',
    'frame-ancestors': "'none'",
  })
})

test('the policy in pages lacks only what browsers ignore there', () => {
  const { csp, metaCsp } = build({ pictureHosts: ['https://img.example'] })
  const { 'frame-ancestors': _, ...rest } = readPolicy(csp)
  expect(readPolicy(metaCsp)).toEqual(rest)
})

test('pictures and players may come from where the articles have them', () => {
  const policy = readPolicy(
    build({
      pictureHosts: ['https://b.example/a.jpg?x=;', 'http://a.example:8080', 'https://b.example', 'https://圖.example'],
      frameHosts: ['https://www.youtube-nocookie.com'],
    }).csp,
  )
  expect(policy['img-src']).toBe("'self' http://a.example:8080 https://b.example https://xn--lds.example")
  // To the worker, which asks for pictures on the page's behalf, each is a connection.
  expect(policy['connect-src']).toBe(policy['img-src'])
  expect(policy['frame-src']).toBe('https://www.youtube-nocookie.com')
})

test('the order of articles does not change the headers', () => {
  const hosts = ['https://c.example', 'https://a.example', 'https://b.example']
  expect(build({ pictureHosts: hosts })).toEqual(build({ pictureHosts: [...hosts].reverse() }))
})

test('more hosts than anybody could check become their schemes', () => {
  const many = Array.from({ length: 51 }, (_, n) => `https://h${n}.co`)
  expect(readPolicy(build({ pictureHosts: many }).csp)['img-src']).toBe("'self' https:")
  expect(readPolicy(build({ pictureHosts: [...many, 'http://old.example'] }).csp)['img-src']).toBe(
    "'self' http: https:",
  )
  const long = Array.from({ length: 30 }, (_, n) => `https://${'long'.repeat(12)}${n}.example`)
  expect(readPolicy(build({ pictureHosts: long }).csp)['img-src']).toBe("'self' https:")
})

test.each([
  "https://x.example; script-src 'unsafe-inline'",
  "https://x.example;script-src'unsafe-inline'",
  'https://x.example,default-src*',
  'https://*',
  'https://*.example',
  'https://x.example\r\nSet-Cookie: a=b',
  'https://$host.example',
  'https://x".example',
  "https://'unsafe-inline'",
  'javascript:alert(1)',
  'data:text/html,x',
  '//x.example',
  "'unsafe-eval'",
  '*',
  '',
])('the hostile address %j adds nothing of its own', address => {
  const allowed = [build(), build({ pictureHosts: ['https://x.example'] })].map(each => each.csp)
  expect(allowed).toContain(build({ pictureHosts: [address] }).csp)
})

test('no address changes which directives there are, or adds a line', () => {
  const directives = Object.keys(readPolicy(build().csp))
  const lines = fileOf(build(), 'nginx.conf').split('\n').length
  assert(
    property(
      array(
        oneof(
          webUrl(),
          string(),
          string({ unit: 'binary' }).map(s => `https://${s}`),
        ),
      ),
      urls => {
        const headers = build({ pictureHosts: urls })
        expect(Object.keys(readPolicy(headers.csp))).toEqual(directives)
        expect(readPolicy(headers.csp)['img-src']).toMatch(/^'self'( https?:(\/\/[a-z0-9._-]+(:\d+)?)?)*$/)
        expect(fileOf(headers, 'nginx.conf').split('\n')).toHaveLength(lines)
      },
    ),
  )
})

test('a hash that is none stops the build', () => {
  expect(() => build({ scriptHashes: ["'unsafe-inline'"] })).toThrow('no hash source')
})

test('_headers secures every address once', () => {
  const text = fileOf(build({ pictureHosts: ['https://img.example'] }), '_headers')
  const [first, ...others] = text.split('\n\n').map(rule => rule.trim().split('\n'))
  const namesIn = (lines: string[]) => lines.map(line => line.trim().split(':', 1)[0])
  expect(namesIn(first ?? [])).toEqual([
    '/*',
    'Content-Security-Policy',
    'Referrer-Policy',
    'X-Content-Type-Options',
    'Cross-Origin-Opener-Policy',
    'Permissions-Policy',
  ])
  expect(others.filter(([, ...lines]) => namesIn(lines).join() !== 'Cache-Control')).toEqual([])
  expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(2000)
})

// Whether a host joins what two rules say or chooses among them, one value is what each address must end up with.
test.each([
  ['/', 'no-cache'],
  ['/page/3', 'no-cache'],
  ['/section/world', 'no-cache'],
  ['/section/world/page/2', 'no-cache'],
  ['/topic/history', 'no-cache'],
  ['/author/desk', 'no-cache'],
  ['/article/nara-meeting', 'no-cache'],
  ['/search', 'no-cache'],
  ['/library', 'no-cache'],
  ['/settings', 'no-cache'],
  ['/shell', 'no-cache'],
  ['/404', 'no-cache'],
  ['/data/front.json', 'no-cache'],
  ['/data/article/nara-meeting.json', 'no-cache'],
  ['/manifest.webmanifest', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/assets/main-abc.js', 'public, max-age=31536000, immutable'],
  ['/media/nara.svg', 'public, max-age=86400'],
])('_headers lets %s be kept for as long as is right, at any base', (path, value) => {
  for (const base of ['/', '/the.news/']) {
    const rules = readHeaderRules(fileOf(build({ base }), '_headers'))
    expect(headersFor(rules, withBase(base, path))['Cache-Control']).toBe(value)
  }
})

test('_headers is written in what all hosts read: a star only at the end, no line that takes a header back', () => {
  const lines = fileOf(build({ base: '/the.news/' }), '_headers').split('\n')
  const paths = lines.filter(line => line.startsWith('/'))
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.length).toBeLessThan(100)
  expect(paths.filter(path => !/^\/the\.news\/[\w./-]*\*?$/.test(path))).toEqual([])
  expect(lines.filter(line => /^\s+!/.test(line))).toEqual([])
})

test('nginx sends the same security headers, errors included', () => {
  const headers = build({ pictureHosts: ['https://img.example'] })
  const shipped = [...fileOf(headers, '_headers').matchAll(/^ {2}([\w-]+): (.+)$/gm)].slice(0, 5)
  const sent = [...fileOf(headers, 'nginx.conf').matchAll(/^ {2}add_header ([\w-]+) "([^"]+)" always;$/gm)]
  expect(sent.slice(0, -1).map(([, name, value]) => [name, value])).toEqual(
    shipped.map(([, name, value]) => [name, value]),
  )
  expect(sent.at(-1)?.[2]).toBe('$paper_cache')
})

test('nginx finds pages without .html, and answers the rest with the true 404', () => {
  const nginx = fileOf(build(), 'nginx.conf')
  expect(nginx).toContain('  try_files $uri $uri.html =404;')
  expect(nginx).toContain('  error_page 404 /404.html;')
  expect(locationOf(nginx, '= /404.html')).toContain('internal;')
  expect(locationOf(nginx, '/assets/')).toContain('set $paper_cache "public, max-age=31536000, immutable";')
  expect(locationOf(nginx, '/media/')).toContain('set $paper_cache "public, max-age=86400";')
})

test('no location of the nginx file has a header of its own, which would drop all the others', () => {
  const inner = [...fileOf(build(), 'nginx.conf').matchAll(/^ {2}location .*$/gm)].map(([line]) => line)
  expect(inner.length).toBeGreaterThan(4)
  expect(inner.filter(line => line.includes('add_header'))).toEqual([])
})

test('everything lies below the base path', () => {
  const headers = build({ base: '/the.news/' })
  const nginx = fileOf(headers, 'nginx.conf')
  expect(nginx).toContain('error_page 404 /the.news/404.html;')
  expect(nginx).toContain('rewrite ^(/the\\.news/.+)/$ $1 permanent;')
  expect(locationOf(nginx, '= /the.news')).toBe('absolute_redirect off; return 308 /the.news/;')
})

test('Caddy sends the same security headers, and a caching header to every address once', () => {
  const headers = build({ pictureHosts: ['https://img.example'] })
  const shipped = [...fileOf(headers, '_headers').matchAll(/^ {2}([\w-]+): (.+)$/gm)].slice(0, 5)
  const caddy = fileOf(headers, 'Caddyfile')
  const sent = [...caddy.matchAll(/^ {2}([\w-]+) "([^"]+)"$/gm)]
  expect(sent.map(([, name, value]) => [name, value])).toEqual(shipped.map(([, name, value]) => [name, value]))
  expect(caddy).toContain('@revisited not path /assets/* /media/*\nheader @revisited Cache-Control "no-cache"\n')
  expect(caddy).toContain('header /assets/* Cache-Control "public, max-age=31536000, immutable"\n')
  expect(caddy, 'a file that a release has not brought yet').toMatch(
    /handle_errors \{\n {2}header Cache-Control no-cache\n/,
  )
})
