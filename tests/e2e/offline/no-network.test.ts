import { expect, test } from './reader.ts'

const story = '/article/nara-meeting'

test('the app starts with the host gone, on a page seen before and on one never seen', async ({ stand, reader }) => {
  await reader.install(story)
  await stand.stop()
  for (const path of [story, '/', '/article/bridge', '/never-printed']) {
    await reader.open(path)
    await reader.expectReadable()
  }
})

test('a host that is connected but silent is waited for two seconds', async ({ stand, reader }) => {
  await reader.install(story)
  stand.trouble(/^\/article\//, 'silence')
  await reader.open(story)
  await expect(reader.page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible({ timeout: 3_000 })
})

test('a page never seen is not waited for either, where the host is silent', async ({ stand, reader }) => {
  await reader.install()
  stand.trouble(/^\//, 'silence')
  const begun = Date.now()
  await reader.page.goto(stand.url('/article/never-seen'), { waitUntil: 'commit' })
  await expect(reader.page.getByRole('link', { name: 'What you can read now' })).toBeVisible({
    timeout: begun + 4_000 - Date.now(),
  })
})

for (const trouble of ['cut', 'short', 'broken gzip', 'break'] as const) {
  test(`a page that comes with trouble (${trouble}) is drawn from its data`, async ({ stand, reader }) => {
    await reader.install()
    const end = stand.trouble(/^\/article\//, trouble)
    await reader.open(story)
    await expect(reader.page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible({ timeout: 3_000 })
    end()
    await reader.open(story)
    await expect(reader.page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible()
  })
}

for (const status of [500, 503, 429]) {
  test(`an answer of ${status} is neither shown nor kept`, async ({ stand, reader }) => {
    await reader.install()
    const headers: Record<string, string> = status === 503 ? { 'Retry-After': '120' } : {}
    const end = stand.trouble(/^\/article\//, { status, headers, content: '<h1>Too much</h1>' })
    await reader.open(story)
    await expect(reader.page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible({ timeout: 3_000 })
    await expect(reader.page.getByRole('heading', { name: 'Too much' })).toHaveCount(0)
    end()
    await stand.stop()
    await reader.open(story)
    await reader.expectReadable()
    await expect(reader.page.getByRole('heading', { name: 'Too much' })).toHaveCount(0)
  })
}

test('a login page is shown, and forgotten', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install(story)
  const end = stand.trouble(/^\/(article\/|data\/|sw\.js|$)/, 'portal')
  await reader.open(story)
  await expect(page.getByRole('heading', { name: 'Welcome to the hotel' })).toBeVisible()
  end()
  await stand.stop()
  await reader.open('/article/bridge')
  await reader.expectReadable()
  await expect(page.getByRole('heading', { name: 'Welcome to the hotel' })).toHaveCount(0)
})

test('a login page at another host is led to, and nothing of it stays', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install(story)
  const login = stand.url('/login').replace('localhost', '127.0.0.1')
  stand.trouble(/^\/login$/, 'portal')
  const end = stand.trouble(/^\/(article|data)\//, { status: 302, headers: { Location: login }, content: '' })
  await reader.open(story)
  await expect(page).toHaveURL(login)
  await expect(page.getByRole('heading', { name: 'Welcome to the hotel' })).toBeVisible()
  end()
  await reader.open(story)
  await expect(page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible()
})

test('a lost file of the app leaves a message with a way out, and is fetched again when there is network', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install(story)
  const lost = await page.evaluate(async () => {
    const urls: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const { url } of await cache.keys()) if (/vendor-/.test(url) && (await cache.delete(url))) urls.push(url)
    }
    return urls[0] ?? ''
  })
  expect(lost).toContain('/assets/vendor-')
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await stand.stop()
  await reader.open(story)
  await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible({ timeout: 3_500 })
  await stand.start()
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible()
  await expect.poll(() => page.evaluate(async url => Boolean(await caches.match(url)), lost)).toBe(true)
})

test.describe('where no worker may run', () => {
  test.use({ serviceWorkers: 'block' })
  test('the paper is read as ever', async ({ reader }) => {
    const { page } = reader
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('Not here', 'SecurityError'))
    })
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    await reader.open('/')
    await page.getByRole('main').getByRole('heading').getByRole('link').first().click()
    await expect(page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible()
    expect(errors).toEqual([])
  })
})
