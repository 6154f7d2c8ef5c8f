import type { Page } from '@playwright/test'
import { released } from '../editions/release.ts'
import { expect, type Reader, releaseB, test } from './reader.ts'
import type { Trouble } from './trouble.ts'
import { untilKept, untilTakenOver } from './until-kept.ts'

const slug = released.changed
const data = `/data/article/${slug}.json`
const ofData = new RegExp(`^${data.replaceAll('.', '\\.')}$`)

/** The front page, in an app that has not fetched the story, on a device that keeps it from an earlier visit. */
async function openFront(reader: Reader): Promise<void> {
  const { page } = reader
  // Nothing is fetched but what is asked for.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await reader.install(`/article/${slug}`)
  await untilKept(page, slug)
  await reader.open('/')
  await untilTakenOver(page)
}

const follow = (page: Page) => page.locator(`main a[href="/article/${slug}"]`).first().click()

const keptText = (page: Page) => page.evaluate(async path => (await caches.match(path))?.text(), data)

const fromKept = (page: Page) => page.getByRole('status').filter({ hasText: 'What you see is from' })

const troubles = {
  'refuses, or says to come later': [
    ['is overloaded (429)', { status: 429, headers: { 'Retry-After': '120' }, content: 'Slow down' }],
    ['is out of order (500)', { status: 500, content: '<h1>Sorry</h1>' }],
    ['says to come back later (503)', { status: 503, headers: { 'Retry-After': '120' }, content: '{"sorry":true}' }],
  ],
  'answers with something else': [
    ['gives a login page', 'portal'],
    ['leads to another host', { status: 302, headers: { Location: 'http://127.0.0.1:9/login' }, content: '' }],
    ['gives what cannot be unpacked', 'broken gzip'],
  ],
  'breaks off': [
    ['gives half a file and breaks off', 'cut'],
    ['gives half a file as if it were whole', 'short'],
    ['breaks off', 'break'],
  ],
} satisfies Record<string, [string, Trouble][]>

for (const [kind, those] of Object.entries(troubles)) {
  test(`inside the app, where the host ${kind}, the kept story shows and stays as it was`, async ({
    stand,
    reader,
  }) => {
    const { page } = reader
    await openFront(reader)
    const before = await keptText(page)
    for (const [name, trouble] of those as [string, Trouble][]) {
      await test.step(`the host ${name}`, async () => {
        await reader.open('/')
        await untilTakenOver(page)
        const asked = stand.asked.length
        const end = stand.trouble(ofData, trouble)
        await follow(page)
        await reader.expectEnding('content')
        await expect(fromKept(page)).toBeVisible()
        expect(await keptText(page)).toBe(before)
        // A host that says it is too busy is not asked again and again. (Broken connections the browser itself tries anew.)
        if (typeof trouble === 'object')
          expect(stand.asked.slice(asked).filter(path => path === data).length).toBeLessThanOrEqual(2)
        end()
        await reader.open(`/article/${slug}`)
        await expect(page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible()
      })
    }
  })
}

test('a story that comes after its kept copy was shown takes its place', async ({ stand, reader }) => {
  const { page } = reader
  await openFront(reader)
  stand.deploy(releaseB)
  const { promise: allowed, resolve: allow } = Promise.withResolvers<void>()
  await page.route(`**${data}`, async route => {
    await allowed
    await route.continue()
  })
  await follow(page)
  await expect(fromKept(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /, mended$/ })).toHaveCount(0)
  allow()
  await expect(page.getByRole('heading', { level: 1, name: /, mended$/ })).toBeVisible()
  await expect(fromKept(page)).toBeHidden()
})

test('a network that comes back brings the story itself, without a press', async ({ stand, reader }) => {
  const { page } = reader
  await openFront(reader)
  stand.deploy(releaseB)
  const end = stand.trouble(ofData, 'break')
  await follow(page)
  await expect(fromKept(page)).toBeVisible()
  end()
  await page.context().setOffline(true)
  await page.context().setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: /, mended$/ })).toBeVisible()
  await expect(fromKept(page)).toBeHidden()
})
