import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { press, wishForTexts } from './edition-shelf.ts'
import { expect, releaseA, test } from './reader.ts'
import { save } from './saved-shelf.ts'
import { untilTakenOver } from './until-kept.ts'

const story = '/article/nara-meeting'

/** Takes away what Safari on phones does not know, or has known only for a while; runs in the page and in the worker. */
function forget(): void {
  const without = (owner: object | undefined, ...names: PropertyKey[]) => {
    for (const name of names) if (owner) Reflect.deleteProperty(owner, name)
  }
  without(ReadableStream.prototype, Symbol.asyncIterator, 'values')
  without(Response, 'json')
  without(URL, 'canParse')
  without(globalThis, 'BroadcastChannel', 'SharedWorker', 'requestIdleCallback', 'scheduler')
  without(Object.getPrototypeOf(navigator) as object, 'locks', 'connection', 'storage', 'setAppBadge', 'clearAppBadge')
  if ('ServiceWorkerRegistration' in globalThis)
    without(ServiceWorkerRegistration.prototype, 'navigationPreload', 'periodicSync')
  if ('InstallEvent' in globalThis)
    without((globalThis as { InstallEvent?: { prototype: object } }).InstallEvent?.prototype, 'addRoutes')
}

test('a browser that knows less has its pages from the network, and all that is kept without one', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await page.addInitScript(forget)
  const worker = readFileSync(join(releaseA, 'sw.js'), 'utf8')
  stand.trouble(/^\/sw\.js$/, {
    headers: { 'Content-Type': 'text/javascript' },
    content: `(${String(forget)})();\n${worker}`,
  })
  await reader.install()
  await reader.openTo(story, 'content')
  // What comes from the device says so.
  await expect(page.locator('html[data-kept], #unopened')).toHaveCount(0)
  await untilTakenOver(page)
  await save(page)
  await wishForTexts(reader)
  await press(page)
  await stand.stop()
  await reader.openTo(story, 'content')
  await reader.openTo('/', 'content')
  await reader.open('/library')
  await expect(page.getByRole('heading', { level: 2, name: 'Saved' })).toBeVisible()
})
