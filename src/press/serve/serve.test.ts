import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request as startRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildHeaders } from '../output/headers.ts'
import { type Served, serve } from './serve.ts'

const long = 'All the news that fits. '.repeat(100)
const folder = mkdtempSync(join(tmpdir(), 'paper-'))
const below = mkdtempSync(join(tmpdir(), 'paper-'))
let paper: Served
let paperBelow: Served

function print(root: string, base: string): void {
  const { files } = buildHeaders({ scriptHashes: [], styleHashes: [], pictureHosts: [], frameHosts: [], base })
  const printed = {
    ...Object.fromEntries(files.map(({ name, text }) => [name, text])),
    '.broadsheet.json': JSON.stringify({ base }),
    'index.html': `front ${long}`,
    '404.html': `not here ${long}`,
    'article/x.html': `article ${long}`,
    'article/澳門 & 氹仔.html': `article ${long}`,
    'section/world.html': `section ${long}`,
    'section/world/page/1.html': `page ${long}`,
    'data/edition.json': '{}',
    'assets/main-1.js': `// ${long}`,
    'media/map.svg': `<svg>${long}</svg>`,
    'media/photo.jpg': 'jpeg',
    'site.webmanifest': '{}',
  }
  for (const [name, text] of Object.entries(printed)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}

beforeAll(async () => {
  print(folder, '/')
  print(below, '/news/')
  paper = await serve({ folder, port: 0 })
  paperBelow = await serve({ folder: below, port: 0 })
})

afterAll(async () => {
  await Promise.all([paper.close(), paperBelow.close()])
  rmSync(folder, { recursive: true })
  rmSync(below, { recursive: true })
})

type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** A request exactly as written: `fetch` would tidy the path and unpack the answer. */
function ask(
  path: string,
  options: { method?: string; headers?: IncomingHttpHeaders; at?: Served } = {},
): Promise<Reply> {
  const { method = 'GET', headers = {}, at = paper } = options
  return new Promise((resolve, reject) => {
    const sent = startRequest(new URL(at.url).origin, { path, method, headers }, async response => {
      const chunks = await response.toArray()
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
    })
    sent.on('error', reject).end()
  })
}

test.each([
  ['/', 'front'],
  ['/article/x', 'article'],
  ['/article/x?from=front', 'article'],
  ['/article/%E6%BE%B3%E9%96%80%20%26%20%E6%B0%B9%E4%BB%94', 'article'],
  ['/section/world', 'section'],
  ['/section/world/page/1', 'page'],
])('%s is the page of that address', async (path, start) => {
  const { status, headers, body } = await ask(path)
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body.toString()).toMatch(new RegExp(`^${start} `))
})

test.each([
  ['/article/x/', '/article/x'],
  ['/article/x/?a=b&c=?', '/article/x?a=b&c=?'],
  ['/article/x.html', '/article/x'],
  [
    '/article/%E6%BE%B3%E9%96%80 & %E6%B0%B9%E4%BB%94/'.replaceAll(' ', '%20'),
    /^\/article\/%E6%BE%B3%E9%96%80%20%26%20/,
  ],
  ['/index.html', '/'],
  ['/index', '/'],
])('%s leads to the one address of its page', async (path, to) => {
  const { status, headers } = await ask(path)
  expect(status).toBe(308)
  expect(headers.location).toEqual(typeof to === 'string' ? to : expect.stringMatching(to))
})

test.each([
  '/nothing',
  '/article',
  '/article/',
  '/article/y/',
  '/404',
  '/404.html',
  '/assets/old.js',
  '/_headers',
  '/nginx.conf',
  '/.broadsheet.json',
  '//example.org/',
  '//',
  '/%',
  '/%00',
  '/article//x',
  '/article%2Fx',
  '/../package.json',
  '/article/../../package.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/..%5c..%5cetc',
  `/${'x'.repeat(5000)}`,
  'http://example.org/',
])('%s is answered with the true 404 page', async path => {
  const { status, headers, body } = await ask(path)
  expect(status).toBe(404)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  expect(body.toString()).toMatch(/^not here/)
})

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/data/edition.json', 'application/json; charset=utf-8', 'no-cache'],
  ['/assets/main-1.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/media/map.svg', 'image/svg+xml; charset=utf-8', 'public, max-age=86400'],
  ['/media/photo.jpg', 'image/jpeg', 'public, max-age=86400'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8', 'public, max-age=0, must-revalidate'],
])('%s has its type and may be kept as long as is right', async (path, type, caching) => {
  const { headers } = await ask(path)
  expect(headers['content-type']).toBe(type)
  expect(headers['cache-control']).toBe(caching)
})

test.each(['/', '/nothing', '/article/x/', '/data/edition.json', '/assets/main-1.js'])(
  '%s carries the security headers that are shipped',
  async path => {
    const { headers } = await ask(path)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('camera=()')
  },
)

test('text is compressed as the reader likes it best', async () => {
  const answers = await Promise.all(
    ['gzip, deflate, br', 'gzip', 'br;q=0, gzip;q=0.5', '*', 'identity', ''].map(accepted =>
      ask('/article/x', { headers: { 'accept-encoding': accepted } }),
    ),
  )
  expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([
    'br',
    'gzip',
    'gzip',
    'br',
    undefined,
    undefined,
  ])
  const [brotli, zipped] = answers
  expect(brotliDecompressSync(brotli?.body ?? '').toString()).toBe(`article ${long}`)
  expect(gunzipSync(zipped?.body ?? '').toString()).toBe(`article ${long}`)
  for (const { headers, body } of answers) {
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers['content-length']).toBe(String(body.length))
  }
})

test('pictures and short files are sent as they are', async () => {
  for (const path of ['/media/photo.jpg', '/data/edition.json']) {
    const { headers } = await ask(path, { headers: { 'accept-encoding': 'br' } })
    expect(headers['content-encoding']).toBeUndefined()
  }
})

test('what the reader already has is not sent again', async () => {
  for (const path of ['/article/x', '/media/photo.jpg']) {
    const { headers } = await ask(path)
    const again = await ask(path, { headers: { 'if-none-match': `"other", ${headers.etag}` } })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag])
    expect(again.headers['content-security-policy']).toBe(headers['content-security-policy'])
    const other = await ask(path, { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  }
})

test('a page printed anew is sent anew', async () => {
  const file = join(folder, 'section/late.html')
  writeFileSync(file, `first ${long}`)
  const { headers } = await ask('/section/late')
  writeFileSync(file, `second ${long}`)
  const again = await ask('/section/late', { headers: { 'if-none-match': headers.etag } })
  expect(again.status).toBe(200)
  expect(again.body.toString()).toMatch(/^second/)
})

test('HEAD answers what GET would, without the content', async () => {
  for (const path of ['/article/x', '/media/photo.jpg', '/nothing']) {
    const whole = await ask(path)
    const head = await ask(path, { method: 'HEAD' })
    expect([head.status, head.body.length]).toEqual([whole.status, 0])
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' })
  }
})

test('other methods are refused', async () => {
  const { status, headers } = await ask('/', { method: 'POST' })
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('a paper printed with a base path is served below it', async () => {
  expect(paperBelow.url).toMatch(/^http:\/\/localhost:\d+\/news\/$/)
  const at = paperBelow
  expect((await ask('/news/', { at })).body.toString()).toMatch(/^front/)
  expect((await ask('/news/article/x', { at })).body.toString()).toMatch(/^article/)
  expect((await ask('/news/assets/main-1.js', { at })).headers['cache-control']).toContain('immutable')
  for (const path of ['/', '/news']) {
    const { status, headers } = await ask(path, { at })
    expect([status, headers.location]).toEqual([307, '/news/'])
  }
  expect((await ask('/news/article/x/', { at })).headers.location).toBe('/news/article/x')
  expect((await ask('/article/x', { at })).status).toBe(404)
})

test('a folder without a paper is refused in plain words', async () => {
  const empty = join(folder, 'media')
  await expect(serve({ folder: empty, port: 0 })).rejects.toThrow('Print one first: npm run build')
})

test('a taken port is named', async () => {
  const port = Number(new URL(paper.url).port)
  await expect(serve({ folder, port })).rejects.toThrow(`Port ${port} is taken by another program`)
})
