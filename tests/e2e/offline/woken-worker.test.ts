import { released } from '../editions/release.ts'
import { expect, releaseB, test } from './reader.ts'

test('woken by the browser, the worker keeps what is new, so that it is there without network', async ({
  stand,
  reader,
  context,
}) => {
  const { page } = reader
  const session = await context.newCDPSession(page)
  const found = new Promise<string>(resolve => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const active = versions.find(({ status }) => status === 'activated')
      if (active) resolve(active.registrationId)
    })
  })
  await session.send('ServiceWorker.enable')
  await reader.install()
  const story = `/data/article/${released.added}.json`
  const isKept = (path: string) => page.evaluate(async url => Boolean(await caches.match(url)), path)
  await expect.poll(() => isKept('/data/front.json')).toBe(true)
  stand.deploy(releaseB)
  const event = { origin: new URL(stand.url('/')).origin, registrationId: await found, tag: 'newest' }
  await session.send('ServiceWorker.dispatchPeriodicSyncEvent', event)
  await expect.poll(() => isKept(story)).toBe(true)
  await stand.stop()
  await reader.open(`/article/${released.added}`)
  await expect(page.getByRole('heading', { level: 1, name: 'The morning after' })).toBeVisible()
})
