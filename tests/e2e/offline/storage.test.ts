import type { Page } from '@playwright/test'
import { expectSoon, soon } from './endings.ts'
import { expect, makeReader, test } from './reader.ts'
import { removals, save, savedHere } from './saved-shelf.ts'
import { untilHeld, untilKept, untilTakenOver } from './until-kept.ts'

const story = '/article/nara-meeting'
const database = 'broadsheet / reader'

test('a saved story is in the library and reads without a network, not an older form of it; removed, it is gone', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install(story)
  await takeOlder(page)
  await save(page)
  await untilHeld(page, '/media/nara.svg', 'saved')
  await stand.stop()
  await reader.open('/library')
  await expect(savedHere(page)).toBeVisible({ timeout: soon })
  await page.evaluate(() => Promise.all(['opened', 'pages'].map(name => caches.delete(`broadsheet / ${name}`))))
  await page.getByRole('link', { name: /Nara/ }).first().click()
  await reader.expectEnding('content')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(/Nara/)
  // The worker, too, writes the first words of the newest.
  const words = page.waitForResponse(answer => answer.url().endsWith(story))
  await reader.open(story)
  expect(await (await words).text()).not.toContain('As it was before')
  await expect(heading).toHaveText(/Nara/)
  await reader.open('/library')
  await page
    .getByRole('button', { name: /^Remove “/ })
    .first()
    .click()
  await expect(savedHere(page)).toBeHidden()
})

/** Takes an edition along that has an older form of the story. */
const takeOlder = (page: Page) =>
  page.evaluate(async () => {
    const address = '/data/article/nara-meeting.json'
    const edition = await caches.open('broadsheet / edition older')
    const headers = { 'content-type': 'application/json', 'x-form': '1', 'x-kept-at': '1' }
    const older = { ...(await (await fetch(address)).json()), headline: 'As it was before' } as object
    await edition.put(address, new Response(JSON.stringify(older), { headers }))
    await edition.put('/data/edition-files.json', new Response('{}', { headers }))
  })

test('kept data that are damaged or of another version count as missing', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install(story)
  await untilKept(page, 'nara-meeting')
  await stand.stop()
  for (const form of ['1', '99']) {
    await page.evaluate(async number => {
      const cache = await caches.open('broadsheet / opened')
      const headers = { 'content-type': 'application/json', 'x-form': number, 'x-kept-at': '1' }
      await cache.put('/data/article/nara-meeting.json', new Response('{"headline":', { headers }))
    }, form)
    await reader.openTo(story, 'message')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  }
  // What a newer version wrote is its own.
  const left = await page.evaluate(async () => {
    const cache = await caches.open('broadsheet / opened')
    return (await cache.match('/data/article/nara-meeting.json'))?.headers.get('x-form')
  })
  expect(left).toBe('99')
})

test('a browser that removed what was saved is found out, and the stories can be fetched again', async ({ reader }) => {
  const { page } = reader
  await reader.open(story)
  await save(page)
  await reader.open('/404')
  await page.evaluate(
    name =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name)
        request.addEventListener('success', () => resolve())
        request.addEventListener('error', () => reject(new Error('The database stays')))
      }),
    database,
  )
  await reader.openTo('/library', { says: 'The browser has removed one story that you saved.' })
  await page.getByRole('button', { name: 'Fetch again' }).click()
  await expectSoon(savedHere(page))
  await expect(page.getByText('The browser has removed')).toBeHidden()
})

test('with all storage switched off the paper reads, and saving says how long it holds', async ({ reader }) => {
  const { page } = reader
  const uncaught: Error[] = []
  page.on('pageerror', error => uncaught.push(error))
  await page.addInitScript(() => {
    const closed = () => {
      throw new DOMException('Closed', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get: closed, configurable: true })
    }
    LockManager.prototype.request = async () => closed()
  })
  await reader.open(story)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('What you save stays until you close the page.')).toBeVisible({ timeout: soon })
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Library' }).click()
  await expect(page.getByText('This browser keeps nothing for this paper')).toBeVisible({ timeout: soon })
  await expect(savedHere(page)).toBeVisible({ timeout: soon })
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('Saved stories', { exact: true })).toBeVisible()
  const asking = page.waitForEvent('dialog', { timeout: soon })
  await page.evaluate(() => void setTimeout(() => location.reload()))
  const question = await asking
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  page.on('dialog', dialog => void dialog.accept())
  await page.getByRole('button', { name: 'Remove all' }).click()
  await expect(page.getByText('Removed.')).toBeVisible({ timeout: soon })
  await expect(page.getByText('Saved stories', { exact: true })).toBeHidden()
  expect(uncaught).toEqual([])
})

test('a database that never answers is waited for two seconds', async ({ reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await reader.open('/library')
  await untilTakenOver(page)
  await reader.expectEnding({ says: 'The browser’s storage does not answer.' })
})

test('a connection that was lost is opened again', async ({ reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    const transaction = Reflect.get(IDBDatabase.prototype, 'transaction')
    let isLost = true
    IDBDatabase.prototype.transaction = function (...given) {
      if (isLost) {
        isLost = false
        throw new DOMException('The connection is closing', 'InvalidStateError')
      }
      return transaction.apply(this, given)
    }
  })
  await reader.open(story)
  await save(page)
  await reader.open('/library')
  await expect(savedHere(page)).toBeVisible({ timeout: soon })
})

test('a connection that is lost while a story is being saved is opened again, and the story is there', async ({
  reader,
  context,
}) => {
  const { page } = reader
  await page.addInitScript(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put')
    let isFirst = true
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given)
      // The first is kept busy, so that it is under way when the browser closes the database.
      const goOn = () => this.get('nothing').addEventListener('success', goOn)
      if (isFirst) goOn()
      if (isFirst) document.documentElement.dataset['saving'] = ''
      isFirst = false
      return request
    }
  })
  await reader.open(story)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-saving', '')
  const session = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible({ timeout: soon })
  await reader.open('/library')
  await expect(savedHere(page)).toBeVisible({ timeout: soon })
  await expect(page.getByText('The browser has removed')).toBeHidden()
})

/** Another tab that holds the database open in a version, and lets go of it for nobody. */
async function hold(page: Page, version: number): Promise<void> {
  await page.evaluate(
    ([name, number]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, number)
        request.addEventListener('upgradeneeded', () => {
          if (number > 2) request.result.createObjectStore('saved', { keyPath: 'slug' })
        })
        request.addEventListener('success', () => {
          Reflect.set(window, 'held', request.result)
          resolve()
        })
        request.addEventListener('error', () => reject(new Error(String(request.error))))
      }),
    [database, version] as const,
  )
}

test('an old tab that blocks the database is named', async ({ reader, context, stand }) => {
  const old = await context.newPage()
  await old.goto(stand.url('/404'))
  await hold(old, 1)
  const { page } = reader
  await reader.open(story)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const held = page.getByText('Another tab holds what you saved.')
  await expectSoon(held.filter({ hasText: /^The story was not saved\. Another tab/ }))
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Library' }).click()
  await expectSoon(held.filter({ hasText: /^Another tab/ }))
})

test('what a newer version wrote can be read, and is left as it is', async ({ reader }) => {
  const { page } = reader
  await reader.open('/404')
  await hold(page, 9)
  await page.evaluate(async name => {
    const article = (await (await fetch('/data/article/bridge.json')).json()) as object
    const saved = (Reflect.get(window, 'held') as IDBDatabase).transaction('saved', 'readwrite').objectStore('saved')
    saved.put({ slug: 'bridge', at: 1, article })
    localStorage.setItem(name, '["bridge"]')
    await new Promise(resolve => saved.transaction.addEventListener('complete', resolve))
  }, 'broadsheet / saved')
  await reader.open(story)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('The story was not saved')).toBeVisible({ timeout: soon })
  await reader.openTo('/library', { says: 'written by a newer version of this paper' })
  const remove = removals(page)
  await remove.click()
  await reader.open('/library')
  await expect(remove).toHaveCount(1)
  await reader.open('/settings')
  page.on('dialog', dialog => void dialog.accept())
  await page.getByRole('button', { name: 'Remove all' }).click()
  await expect(page.getByText('written by a newer version of this paper')).toBeVisible({ timeout: soon })
  await expect(page.getByText('Saved stories', { exact: true })).toBeVisible()
  const versions = await page.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))
  expect(versions).toEqual([9])
})

test('two tabs that save at once end up with both stories', async ({ reader, context, stand }) => {
  const second = makeReader(await context.newPage(), stand)
  await Promise.all([reader.open(story), second.open('/article/bridge')])
  await Promise.all([save(reader.page), save(second.page)])
  await reader.open('/library')
  await expect(removals(reader.page)).toHaveCount(2)
  const marks = await reader.page.evaluate(() => localStorage.getItem('broadsheet / saved'))
  expect(JSON.parse(marks ?? '')).toHaveLength(2)
})

for (const year of [1999, 2051]) {
  test(`a clock that stands in ${year} changes nothing`, async ({ reader, stand }) => {
    const { page } = reader
    await page.clock.install({ time: new Date(year, 0, 1) })
    await reader.open(story)
    await page.clock.runFor(10_000)
    await save(page)
    await untilKept(page, 'nara-meeting')
    await reader.open('/library')
    await expect
      .poll(async () => {
        await page.clock.runFor(1000)
        return await savedHere(page).isVisible()
      })
      .toBe(true)
    expect(stand.asked.filter(path => path === '/data/newest.json').length).toBeLessThan(6)
  })
}
