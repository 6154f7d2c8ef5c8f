import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, releaseA, test } from './reader.ts'

const worker = /^\/sw\.js$/
const switchOff = readFileSync(join(releaseA, 'sw-off.js'), 'utf8')
/** A worker that answers every page with an error. */
const harmful = `
  addEventListener('install', () => skipWaiting())
  addEventListener('activate', event => event.waitUntil(clients.claim()))
  addEventListener('fetch', event => event.respondWith(Promise.reject(new Error('harm'))))`

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
  // The harmful worker still answers the page with which the browser finds the other: one of the next visits is well.
  await expect(() => reader.openTo('/article/nara-meeting', 'content')).toPass({ timeout: 20_000 })
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).toSorted()))
    .toEqual(['broadsheet / edition 1', 'broadsheet / opened', 'broadsheet / pictures', 'broadsheet /other/ shell 1'])

  // While the file stays there, pages register it again and again; none is loaded twice for it.
  let loads = 0
  page.on('load', () => (loads += 1))
  await reader.open('/article/bridge')
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then(all => all.length)))
    .toBe(0)
  await page.getByRole('link', { name: 'The Praia Review' }).first().click()
  await expect(page).toHaveURL(/\/$/)
  expect(loads).toBe(1)
  end()
  await reader.install('/')
  await stand.stop()
  await reader.openTo('/', 'content')
})
