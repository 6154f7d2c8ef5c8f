import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Newsstand, patience, type Reader, releaseA, stopWorkers, test } from './reader.ts'
import { untilHeld, untilTakenOver } from './until-kept.ts'

const worker = /^\/sw\.js$/
const switchOff = readFileSync(join(releaseA, 'sw-off.js'), 'utf8')
/** A worker that answers every page with an error. */
const harmful = `
  addEventListener('install', () => skipWaiting())
  addEventListener('activate', event => event.waitUntil(clients.claim()))
  addEventListener('fetch', event => event.respondWith(Promise.reject(new Error('harm'))))`

/**
 * Lets the browser look for another worker, as it does with each page that is opened, and waits until there is none any
 * more. No page is opened meanwhile: the last thing that a worker does which goes is to load its pages anew.
 */
async function untilSwitchedOff({ page }: Reader, stand: Newsstand): Promise<void> {
  const session = await page.context().newCDPSession(page)
  let isGone = false
  session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
    isGone ||= registrations.some(({ isDeleted }) => isDeleted)
  })
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.updateRegistration', { scopeURL: stand.url('/') })
  const begun = Date.now()
  const isOver = async () => {
    if (!isGone && Date.now() - begun > patience) await stopWorkers(page)
    return isGone
  }
  await expect.poll(isOver, { timeout: 60_000 }).toBe(true)
  await session.detach()
}

const looksFor = ({ asked }: Newsstand) => asked.filter(path => worker.test(path)).length

test('the file that switches a harmful worker off brings the paper back, and leaves what the reader keeps', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install()
  await page.evaluate(async () => {
    for (const name of [
      'broadsheet / opened',
      'broadsheet / pages',
      'broadsheet / pictures',
      'broadsheet / edition 1',
      'broadsheet /other/ shell 1',
    ])
      await (await caches.open(name)).put('/kept', new Response('kept'))
  })
  const mended = stand.trouble(worker, { content: harmful })
  await reader.update()
  await reader.open('/article/nara-meeting')
  await expect(page.getByRole('article')).toHaveCount(0)
  mended()
  const end = stand.trouble(worker, { content: switchOff })
  await untilSwitchedOff(reader, stand)
  await reader.openTo('/article/nara-meeting', 'content')
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).toSorted()))
    .toEqual(['broadsheet / edition 1', 'broadsheet / opened', 'broadsheet / pictures', 'broadsheet /other/ shell 1'])

  // While the file stays there, pages register it again and again; none is loaded twice for it.
  let loads = 0
  page.on('load', () => (loads += 1))
  const before = looksFor(stand)
  await reader.open('/article/bridge')
  await untilTakenOver(page)
  await expect.poll(() => looksFor(stand)).toBeGreaterThan(before)
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then(all => all.length)))
    .toBe(0)
  await page.getByRole('link', { name: 'The Praia Review' }).first().click()
  await expect(page).toHaveURL(/\/$/)
  expect(loads).toBe(1)
  end()
  await reader.install('/')
  await untilHeld(page, '/data/front.json')
  await stand.stop()
  await reader.openTo('/', 'content')
})
