import type { Worker } from '@playwright/test'
import { released } from '../editions/release.ts'
import { expect, type Newsstand, type Reader, readPrinted, releaseA, releaseB, test } from './reader.ts'

const newest = /^\/data\/newest\.json$/
const storyData = (slug: string) => `/data/article/${slug}.json`

const isKept = ({ page }: Reader, path: string) => page.evaluate(async url => Boolean(await caches.match(url)), path)

/** A reader who has seen the front page; gives the worker, and how the browser wakes it. */
async function fallAsleep(reader: Reader, stand: Newsstand): Promise<{ worker: Worker; wake: () => Promise<unknown> }> {
  const { page } = reader
  const session = await page.context().newCDPSession(page)
  const found = new Promise<string>(resolve => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const active = versions.find(({ status }) => status === 'activated')
      if (active) resolve(active.registrationId)
    })
  })
  await session.send('ServiceWorker.enable')
  await reader.install()
  await expect.poll(() => isKept(reader, '/data/front.json')).toBe(true)
  const [worker] = page.context().serviceWorkers()
  if (!worker) throw new Error('There is no worker.')
  await worker.evaluate(() => {
    const show = (count?: number) => Promise.resolve(void Reflect.set(globalThis, 'shown', count ?? 0))
    Object.assign(navigator, { setAppBadge: show, clearAppBadge: () => show() })
  })
  const event = { origin: new URL(stand.url('/')).origin, registrationId: await found, tag: 'newest' }
  return { worker, wake: () => session.send('ServiceWorker.dispatchPeriodicSyncEvent', event) }
}

const shown = (worker: Worker) => worker.evaluate(() => Reflect.get(globalThis, 'shown') as unknown)

test('woken by the browser, the worker keeps what is new, so that it is there without network', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  const { worker, wake } = await fallAsleep(reader, stand)
  stand.deploy(releaseB)
  await wake()
  await expect.poll(() => shown(worker)).toBe(1)
  expect(await isKept(reader, storyData(released.added))).toBe(true)
  await stand.stop()
  await reader.open(`/article/${released.added}`)
  await expect(page.getByRole('heading', { level: 1, name: 'The morning after' })).toBeVisible()
})

test('one who saves bytes gets the number of new stories, and none of them', async ({ stand, reader }) => {
  const { worker, wake } = await fallAsleep(reader, stand)
  await worker.evaluate(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  stand.deploy(releaseB)
  await wake()
  await expect.poll(() => shown(worker)).toBe(1)
  expect(stand.asked).not.toContain(storyData(released.added))
})

test('after a long absence twenty stories are kept and all are counted, also when some of them cannot be had', async ({
  stand,
  reader,
}) => {
  const { worker, wake } = await fallAsleep(reader, stand)
  const before = readPrinted<{ stories: string[] }>(releaseA, '/data/newest.json')
  const fresh = Array.from({ length: 25 }, (_, index) => `never-seen-${index}`)
  const headers = { 'Content-Type': 'application/json' }
  stand.trouble(newest, { headers, content: JSON.stringify({ ...before, stories: [...fresh, ...before.stories] }) })
  const story = JSON.stringify(readPrinted(releaseA, storyData('nara-meeting')))
  stand.trouble(/^\/data\/article\/never-seen-/, { status: 200, headers, content: story })
  stand.trouble(/^\/data\/article\/never-seen-1\.json$/, { status: 500, content: 'Sorry' })
  stand.trouble(/^\/data\/article\/never-seen-2\.json$/, { headers, content: '{"status":"login required"}' })
  await wake()
  await expect.poll(() => shown(worker)).toBe(25)
  expect(stand.asked.filter(path => path.includes('never-seen'))).toEqual(fresh.slice(0, 20).map(storyData))
  expect(await isKept(reader, storyData('never-seen-0'))).toBe(true)
  for (const slug of ['never-seen-1', 'never-seen-2']) expect(await isKept(reader, storyData(slug))).toBe(false)
  expect(await isKept(reader, storyData('never-seen-19'))).toBe(true)
})

test('with nothing new the number goes', async ({ stand, reader }) => {
  const { worker, wake } = await fallAsleep(reader, stand)
  await wake()
  await expect.poll(() => shown(worker)).toBe(0)
})
