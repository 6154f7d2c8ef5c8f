import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { findNginx } from './find-nginx.ts'
import { startNginx } from './nginx.ts'
import { releaseA } from './offline/reader.ts'

type Running = Awaited<ReturnType<typeof startNginx>>

const story = '/article/nara-meeting'
const program = findNginx()

/** The printed `nginx.conf` in a real nginx; without one on this machine, the run says so before it begins. */
if (program !== undefined) {
  test.describe('an nginx that includes the printed file', () => {
    // One nginx for all of them.
    test.describe.configure({ mode: 'serial' })
    let nginx: Running

    test.beforeAll(async () => {
      nginx = await startNginx(program, releaseA, test.info().outputPath('nginx'))
    })
    test.afterAll(() => nginx.stop())

    const ask = (path: string, headers: Record<string, string> = {}) =>
      fetch(nginx.url + path, { headers: { 'Accept-Encoding': 'gzip', ...headers }, redirect: 'manual' })

    test('answers pages at their addresses, compressed, to be asked about again', async () => {
      for (const path of ['/', story, '/section/world', '/shell']) {
        const answer = await ask(path)
        expect(answer.status, path).toBe(200)
        expect(answer.headers.get('content-type'), path).toBe('text/html; charset=utf-8')
        expect(answer.headers.get('content-encoding'), path).toBe('gzip')
        expect(answer.headers.get('cache-control'), path).toBe('no-cache')
        expect(answer.headers.get('content-security-policy'), path).toContain("default-src 'none'; script-src 'self'")
        const again = await ask(path, { 'If-None-Match': answer.headers.get('etag') ?? '' })
        expect(again.status, path).toBe(304)
      }
    })

    test('names every kind of file for what it is, and lets only hashed ones be kept for ever', async () => {
      const [script, face] = ['.js', '.woff2'].map(end =>
        readdirSync(join(releaseA, 'assets')).find(file => file.endsWith(end)),
      )
      const kinds = {
        '/data/front.json': ['application/json', 'no-cache'],
        '/data/newest.json': ['application/json', 'no-cache'],
        '/sw.js': ['text/javascript', 'no-cache'],
        '/manifest.webmanifest': ['application/manifest+json', 'no-cache'],
        [`/assets/${script}`]: ['text/javascript', 'public, max-age=31536000, immutable'],
        [`/assets/${face}`]: ['font/woff2', 'public, max-age=31536000, immutable'],
        '/media/nara.svg': ['image/svg+xml', 'public, max-age=86400'],
      }
      for (const [path, [type = '', caching = '']] of Object.entries(kinds)) {
        const answer = await ask(path)
        expect(answer.status, path).toBe(200)
        expect(answer.headers.get('content-type')?.split(';')[0], path).toBe(type)
        expect(answer.headers.get('cache-control'), path).toBe(caching)
        expect(answer.headers.get('content-encoding'), path).toBe(type.startsWith('font/') ? null : 'gzip')
        expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff')
        const again = await ask(path, { 'If-None-Match': answer.headers.get('etag') ?? '' })
        expect(again.status, path).toBe(304)
      }
    })

    test('says 404 in the paper’s words, and serves nothing that is not for readers', async () => {
      for (const path of [
        '/article/never-written',
        '/404',
        '/nginx.conf',
        '/_headers',
        '/Caddyfile',
        '/data/none.json',
        '/assets/none.js',
        '/media/none.svg',
      ]) {
        const answer = await ask(path)
        expect(answer.status, path).toBe(404)
        expect(answer.headers.get('cache-control'), path).toBe('no-cache')
      }
      expect(await (await ask('/article/never-written')).text()).toContain('This page is not here')
    })

    test('leads from the addresses that a page does not have to the one it has', async () => {
      for (const [path, to] of [
        [`${story}/`, story],
        [`${story}.html`, story],
        ['/index.html', '/'],
      ] as const) {
        const answer = await ask(path)
        expect(answer.status, path).toBe(301)
        expect(answer.headers.get('location'), path).toBe(to)
      }
    })

    test('has nothing to complain of', () => {
      expect(nginx.said.filter(line => /emerg|warn/.test(line))).toEqual([])
    })
  })
}
