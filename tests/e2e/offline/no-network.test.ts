import { expect, test } from './reader.ts'
import { untilHeld, untilKept, untilPrinted } from './until-kept.ts'

const story = '/article/nara-meeting'

test('the app starts with the host gone, on a page seen before and on one never seen', async ({ stand, reader }) => {
  await reader.install(story)
  await untilKept(reader.page, 'nara-meeting')
  await stand.stop()
  await reader.openTo(story, 'content')
  await reader.openTo('/', 'message')
  await reader.openTo('/article/bridge', 'message')
  await reader.openTo('/never-printed', 'message')
})

test('a host that is connected but silent is waited for two seconds', async ({ stand, reader }) => {
  await reader.install(story)
  await untilKept(reader.page, 'nara-meeting')
  stand.trouble(/^\/article\//, 'silence')
  await reader.openTo(story, 'content')
})

test('a page that only drips in is not waited for where a copy is kept, and comes whole where none is', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install(story)
  await untilKept(page, 'nara-meeting')
  await reader.open('/section/macao')
  await untilHeld(page, '/data/section/macao.json')
  await page.evaluate(() => caches.delete('broadsheet / pages'))
  stand.trouble(/^\/(article|section|library)/, 'drip')
  // Of the first two only the data are kept, and the third needs none.
  for (const path of [story, '/section/macao']) await reader.openTo(path, 'content')
  await reader.openTo('/library', { says: 'What you saved, took along or opened' })
  await reader.open('/article/bridge')
  expect(await page.locator('#state').textContent()).toContain('"/data/article/bridge.json"')
  await untilKept(page, 'bridge')
  await reader.openTo('/article/bridge', 'content')
})

test('a page never seen is not waited for either, where the host is silent', async ({ stand, reader }) => {
  await reader.install()
  stand.trouble(/^\//, 'silence')
  await reader.openTo('/article/never-seen', 'message')
  await expect(reader.page.getByRole('link', { name: 'What you can read now' })).toBeVisible()
})

test('a page never seen says in time that it has nothing, also when the app is slow to come', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) if (request.url.includes('/assets/main-')) await cache.delete(request)
    }
  })
  stand.trouble(/^\//, 'silence')
  await reader.openTo('/article/never-seen', 'message')
})

test('a page that comes with trouble is drawn from its data', async ({ stand, reader }) => {
  await reader.install()
  // A story of its own for each: a page that came well once would stand in for it.
  for (const [trouble, slug] of [
    ['cut', 'nara-meeting'],
    ['short', 'bridge'],
    ['broken gzip', 'minchi'],
    ['break', 'pataca'],
  ] as const) {
    await test.step(trouble, async () => {
      const end = stand.trouble(/^\/article\//, trouble)
      await reader.openTo(`/article/${slug}`, 'content')
      end()
      await reader.open(`/article/${slug}`)
      await expect(reader.page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible()
    })
  }
})

test('an answer of 429, 500 or 503 is neither shown nor kept', async ({ stand, reader }) => {
  const { page } = reader
  const refusal = page.getByRole('heading', { name: 'Too much' })
  const cases = [
    [500, 'nara-meeting'],
    [503, 'bridge'],
    [429, 'minchi'],
  ] as const
  await reader.install()
  for (const [status, slug] of cases) {
    const headers: Record<string, string> = status === 503 ? { 'Retry-After': '120' } : {}
    const end = stand.trouble(/^\/article\//, { status, headers, content: '<h1>Too much</h1>' })
    await reader.openTo(`/article/${slug}`, 'content')
    await expect(refusal).toHaveCount(0)
    await untilKept(page, slug)
    end()
  }
  await stand.stop()
  for (const [, slug] of cases) {
    await reader.openTo(`/article/${slug}`, 'content')
    await expect(refusal).toHaveCount(0)
  }
})

test('a login page is shown, and forgotten', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install(story)
  const end = stand.trouble(/^\/(article\/|data\/|sw\.js|$)/, 'portal')
  await reader.open(story)
  await expect(page.getByRole('heading', { name: 'Welcome to the hotel' })).toBeVisible()
  end()
  await stand.stop()
  await reader.openTo('/article/bridge', 'message')
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
  await reader.openTo(story, 'content')
})

test('a lost file of the app leaves a message with a way out, and is fetched again when there is network', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install(story)
  // The printed page would read without the file, too.
  await untilPrinted(page, story, 'id="state"')
  const lost = await page.evaluate(async () => {
    await caches.delete('broadsheet / pages')
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
  await reader.openTo(story, 'message')
  await stand.start()
  await page.getByRole('link', { name: 'Try again' }).click()
  await reader.expectEnding('content')
  await untilHeld(page, lost)
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
    await expect(page).toHaveURL(/\/article\//)
    await reader.expectEnding('content')
    expect(errors).toEqual([])
  })
})
