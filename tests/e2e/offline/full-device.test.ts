import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { soon } from './endings.ts'
import { expect, releaseB, test } from './reader.ts'
import { removals, save } from './saved-shelf.ts'
import { untilHeld, untilKept, untilTakenOver } from './until-kept.ts'

/** A device that is full until a cache with such a name has given way, or full for good; what was saved before found room. */
async function fillDevice(page: Page, until: RegExp | 'ever'): Promise<void> {
  await page.evaluate(async giving => {
    for (const name of ['pictures', 'pages', 'saved'])
      await (await caches.open(`broadsheet / ${name}`)).put('/kept', new Response('kept'))
    let isFull = true
    const remove = Reflect.get(CacheStorage.prototype, 'delete')
    CacheStorage.prototype.delete = async function (name) {
      const isGone = await remove.call(this, name)
      if (giving instanceof RegExp && giving.test(name)) isFull = false
      return isGone
    }
    const put = Reflect.get(IDBObjectStore.prototype, 'put')
    IDBObjectStore.prototype.put = function (...given) {
      if (isFull) throw new DOMException('No room', 'QuotaExceededError')
      return put.apply(this, given)
    }
  }, until)
}

/** Which of the things that may give way, and of those that may not, are there. */
const leftOf = (page: Page, opened: string) =>
  page.evaluate(async oldest => {
    const has = async (name: string, url: string) =>
      (await caches.has(name)) && (await (await caches.open(name)).match(url)) !== undefined
    return {
      opened: await has('broadsheet / opened', oldest),
      pictures: await has('broadsheet / pictures', '/kept'),
      pages: await has('broadsheet / pages', '/kept'),
      saved: await has('broadsheet / saved', '/kept'),
    }
  }, opened)

test('on a full device what was opened and seen gives way to a story that is saved, and what is saved never does', async ({
  reader,
}) => {
  const { page } = reader
  await reader.open('/article/bridge')
  await untilKept(page, 'bridge')
  await save(page)
  await reader.open('/article/nara-meeting')
  await untilKept(page, 'nara-meeting')
  const [oldest = ''] = await page.evaluate(async () => {
    const opened = await caches.open('broadsheet / opened')
    return (await opened.keys()).map(({ url }) => url)
  })
  await fillDevice(page, / pages$/)
  expect(await leftOf(page, oldest)).toEqual({ opened: true, pictures: true, pages: true, saved: true })
  await save(page)
  expect(await leftOf(page, oldest)).toEqual({ opened: false, pictures: false, pages: false, saved: true })

  // With nothing left that may give way, it is said, and the saved stories stay.
  await reader.open('/article/lotus')
  await untilTakenOver(page)
  await fillDevice(page, 'ever')
  await page.evaluate(() => {
    navigator.storage.estimate = async () => ({ usage: 47_900_000, quota: 48_000_000 })
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(
    page.getByText('The story was not saved. There is no room left on this device. 48 MB of 48 MB'),
  ).toBeVisible({ timeout: soon })
  expect((await leftOf(page, oldest)).saved).toBe(true)
  await page.getByRole('article').getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('48 MB of 48 MB that the browser allows')).toBeVisible()
  await reader.open('/library')
  await expect(removals(page)).toHaveCount(2)
  await expect(page.getByText('The browser has removed')).toBeHidden()
})

test('a device without room says so, and how to make some', async ({ reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('No room', 'QuotaExceededError'))
  })
  await reader.open('/settings')
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText('There is no room left on this device.')).toBeVisible({ timeout: soon })
})

test('a release finds room on a full device, where pictures that were only seen give way', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install('/')
  await untilHeld(page, '/data/front.json')
  stand.deploy(releaseB)
  const worker = readFileSync(join(releaseB, 'sw.js'), 'utf8')
  stand.trouble(/^\/sw\.js$/, { content: `(${String(fullUntil)})('pictures');\n${worker}` })
  await reader.update()
  const [, version] = /"version":"([^"]+)"/.exec(worker) ?? []
  const isHere = (name: string) =>
    page.evaluate(async each => Boolean(await caches.match('/sw.js', { cacheName: each })), name)
  expect(await isHere(`broadsheet / shell ${version}`)).toBe(true)
})

/** Lets caches take nothing until the one of a name is removed. Runs in the worker. */
function fullUntil(kind: string): void {
  let isFull = true
  const put = Reflect.get(Cache.prototype, 'put')
  Cache.prototype.put = async function (...given) {
    if (isFull) throw new DOMException('No room', 'QuotaExceededError')
    return await put.apply(this, given)
  }
  const remove = Reflect.get(CacheStorage.prototype, 'delete')
  CacheStorage.prototype.delete = async function (name) {
    if (name.endsWith(kind)) isFull = false
    return await remove.call(this, name)
  }
}
