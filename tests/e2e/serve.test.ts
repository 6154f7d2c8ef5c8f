import { expect, test } from './fixtures.ts'

test.describe('the served paper', () => {
  test('pages answer at their addresses, compressed and with the shipped headers', async ({ request }) => {
    for (const address of ['/', '/article/nara-meeting']) {
      const answer = await request.get(address, { headers: { 'Accept-Encoding': 'br' } })
      expect(answer.status()).toBe(200)
      const headers = answer.headers()
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['content-encoding']).toBe('br')
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self' 'sha256-")
      expect(headers['referrer-policy']).toBe('no-referrer')
    }
  })

  test('an unknown address is a true 404 with a way on', async ({ paper }) => {
    paper.forgive(/status of 404/)
    const answer = await paper.open('/article/never-written')
    expect(answer?.status()).toBe(404)
    await expect(paper.page.getByRole('main').getByRole('link').first()).toBeVisible()
  })

  test('a slash at the end leads to the page without', async ({ paper }) => {
    await paper.open('/article/nara-meeting/')
    await expect(paper.page).toHaveURL(/\/article\/nara-meeting$/)
  })

  test('assets may be kept for ever, data is asked about', async ({ request, paper }) => {
    const scripts: string[] = []
    paper.page.on('request', each => {
      if (each.resourceType() === 'script') scripts.push(each.url())
    })
    await paper.open('/')
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) {
      const headers = (await request.get(script)).headers()
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    }
    const data = await request.get('/data/edition.json')
    expect(data.headers()['cache-control']).toBe('no-cache')
    expect(data.headers()['content-type']).toBe('application/json; charset=utf-8')
    const again = await request.get('/data/edition.json', {
      headers: { 'If-None-Match': data.headers()['etag'] ?? '' },
    })
    expect(again.status()).toBe(304)
  })

  test('the worker is asked about each time, and the manifest is named for what it is', async ({ request }) => {
    const worker = (await request.get('/sw.js')).headers()
    expect(worker['cache-control']).toBe('no-cache')
    expect(worker['content-type']).toBe('text/javascript; charset=utf-8')
    const manifest = (await request.get('/manifest.webmanifest')).headers()
    expect(manifest['cache-control']).toBe('no-cache')
    expect(manifest['content-type']).toBe('application/manifest+json; charset=utf-8')
  })

  test('what is not for readers is not served', async ({ request }) => {
    for (const address of ['/_headers', '/nginx.conf', '/Caddyfile', '/.broadsheet.json', '/..%2fpackage.json']) {
      expect((await request.get(address)).status()).toBe(404)
    }
  })
})
