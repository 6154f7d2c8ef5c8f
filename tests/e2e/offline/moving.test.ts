import type { Page } from '@playwright/test'
import { released } from '../editions/release.ts'
import { expect, type Reader, releaseB, test } from './reader.ts'
import type { Trouble } from './trouble.ts'
import { untilKept, untilTakenOver } from './until-kept.ts'

const slug = released.changed
const data = (slug: string) => `/data/article/${slug}.json`
const anyData = /^\/data\/(article|section)\//
const ofData = (slug: string) => new RegExp(`^${data(slug).replaceAll('.', '\\.')}$`)

/** The front page, in an app that has not fetched the stories, on a device that keeps them from earlier visits. */
async function openFront(reader: Reader, ...slugs: string[]): Promise<void> {
  const { page } = reader
  // Nothing is fetched but what is asked for.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await reader.install()
  for (const slug of slugs) {
    await reader.open(`/article/${slug}`)
    await untilKept(page, slug)
  }
  await reader.open('/')
  await untilTakenOver(page)
}

const follow = (page: Page, slug: string) => page.locator(`main a[href="/article/${slug}"]`).first().click()

const keptText = (page: Page, slug: string) =>
  page.evaluate(async path => (await caches.match(path))?.text(), data(slug))

const fromKept = (page: Page) => page.getByRole('status').filter({ hasText: 'What you see is from' })

/** What was never seen, to be asked for in trouble: at the top of the page, where a press is quick. */
const unseen = ['/article/historic-centre', '/article/names-of-macao', '/article/spoonbill', '/article/tea-words']

/** Goes to something that is kept nowhere and does not come, and back. */
async function expectMessage({ page, expectEnding }: Reader, address: string): Promise<void> {
  await page.locator(`:is(nav, main) a[href="${address}"]`).filter({ visible: true }).first().click()
  await expectEnding('message')
  await page.goBack()
}

/** A story of its own for each: what the browser holds of one must not answer for another. */
const troubles = {
  'refuses, or says to come later': [
    ['is overloaded (429)', 'minchi', { status: 429, headers: { 'Retry-After': '120' }, content: 'Slow down' }],
    ['is out of order (500)', 'bridge', { status: 500, content: '<h1>Sorry</h1>' }],
    [
      'says to come back later (503)',
      'pataca',
      { status: 503, headers: { 'Retry-After': '120' }, content: '{"sorry":true}' },
    ],
  ],
  'answers with something else': [
    ['gives JSON of somebody else', 'lotus', { content: '{"status":"login required"}' }],
    ['gives a login page, for a year', 'minchi', 'portal'],
    [
      'leads to another host, for good',
      'bridge',
      {
        status: 301,
        headers: { Location: 'http://127.0.0.1:9/login', 'Cache-Control': 'max-age=31536000' },
        content: '',
      },
    ],
    ['gives what cannot be unpacked', 'pataca', 'broken gzip'],
  ],
  'breaks off': [
    ['gives half a file and breaks off', 'minchi', 'cut'],
    ['gives half a file as if it were whole', 'bridge', 'short'],
    ['breaks off', 'pataca', 'break'],
  ],
} satisfies Record<string, [string, string, Trouble][]>

for (const [kind, those] of Object.entries(troubles)) {
  test(`inside the app, where the host ${kind}, the kept story shows and stays as it was, what is not kept leads to a message, and later the story itself comes`, async ({
    stand,
    reader,
  }) => {
    const { page } = reader
    // After each look at the news the app asks for the story once more: here it is asked for where the test says so.
    stand.trouble(/^\/data\/newest\.json$/, 'silence')
    await openFront(reader, ...those.map(([, slug]) => slug))
    for (const [i, [name, slug, trouble]] of (those as [string, string, Trouble][]).entries()) {
      await test.step(`the host ${name}`, async () => {
        const before = await keptText(page, slug)
        const asked = stand.asked.length
        const end = stand.trouble(anyData, trouble)
        await expectMessage(reader, unseen[i] ?? '')
        if (i === 0) await expectMessage(reader, '/section/world')
        await follow(page, slug)
        await reader.expectEnding('content')
        await expect(fromKept(page)).toBeVisible()
        expect(await keptText(page, slug)).toBe(before)
        // A host that says it is too busy is not asked again and again. (Broken connections the browser itself tries anew.)
        if (typeof trouble === 'object')
          expect(stand.asked.slice(asked).filter(path => path === data(slug)).length).toBeLessThanOrEqual(2)
        end()
        await reader.open('/')
        await untilTakenOver(page)
        await follow(page, slug)
        await expect(page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible()
        await expect(fromKept(page)).toHaveCount(0)
        await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
      })
    }
  })
}

test('a story that comes after its kept copy was shown takes its place', async ({ stand, reader }) => {
  const { page } = reader
  await openFront(reader, slug)
  stand.deploy(releaseB)
  const { promise: allowed, resolve: allow } = Promise.withResolvers<void>()
  await page.route(`**${data(slug)}`, async route => {
    await allowed
    await route.continue()
  })
  await follow(page, slug)
  await expect(fromKept(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /, mended$/ })).toHaveCount(0)
  allow()
  await expect(page.getByRole('heading', { level: 1, name: /, mended$/ })).toBeVisible()
  await expect(fromKept(page)).toBeHidden()
})

test('a network that comes back brings the story itself, without a press', async ({ stand, reader }) => {
  const { page } = reader
  await openFront(reader, slug)
  stand.deploy(releaseB)
  const end = stand.trouble(ofData(slug), 'break')
  await follow(page, slug)
  await expect(fromKept(page)).toBeVisible()
  end()
  await page.context().setOffline(true)
  await page.context().setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: /, mended$/ })).toBeVisible()
  await expect(fromKept(page)).toBeHidden()
})
