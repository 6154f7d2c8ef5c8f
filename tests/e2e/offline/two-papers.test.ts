import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { printedFolder } from '../editions/test-editions.ts'
import { press } from './edition-shelf.ts'
import { patience, stopWorkers, expect, makeReader, type Reader, releaseA, test } from './reader.ts'
import { readShelf, removals, save } from './saved-shelf.ts'
import { untilHeld, untilPageKept } from './until-kept.ts'

test.use({ folders: { '/news/': printedFolder('news'), '/evening/': printedFolder('evening') } })

/** Saves a story of a paper and takes its edition along. */
async function stock({ page, open }: Reader, base: string, slug: string): Promise<void> {
  await open(`${base}article/${slug}`)
  await save(page)
  await open(`${base}settings`)
  await untilPageKept(page, base)
  await page.getByRole('radio', { name: 'Text only' }).check()
  await press(page)
}

/** All that is kept of a paper, the app itself and what is only on its way through aside. */
const stockOf = async (page: Page, base: string) => ({
  ...(await readShelf(page, base)),
  caches: await page.evaluate(async start => {
    const names = (await caches.keys()).filter(name => name.startsWith(start) && !name.includes(' shell '))
    const files = async (name: string) => [name, (await (await caches.open(name)).keys()).length] as const
    return Object.fromEntries(await Promise.all(names.map(files)))
  }, `broadsheet ${base} `),
})

test('one paper that is emptied leaves what is saved and kept of another on its host', async ({
  stand,
  reader,
  context,
}) => {
  const { page } = reader
  const other = makeReader(await context.newPage(), stand)
  await other.install('/evening/')
  await stock(other, '/evening/', 'evening-1')
  const before = await stockOf(other.page, '/evening/')
  expect(before.marks).toEqual(['evening-1'])
  expect(Object.keys(before.caches)).toContainEqual(expect.stringContaining(' edition '))
  await reader.install('/news/')
  await stock(reader, '/news/', 'lotus')
  page.on('dialog', dialog => void dialog.accept())
  await page.getByRole('button', { name: 'Remove all' }).click()
  await expect(page.getByText('Removed.')).toBeVisible()
  const left = await stockOf(page, '/news/')
  const files = Object.values(left.caches).reduce((sum, each) => sum + each, 0)
  expect({ ...left, caches: files }).toEqual({ stories: [], marks: [], caches: 0 })
  expect(await stockOf(other.page, '/evening/')).toEqual(before)
  await stand.stop()
  await other.open('/evening/library')
  await expect(removals(other.page)).toHaveCount(1)
  await other.page.getByRole('link', { name: 'Evening story 1' }).first().click()
  await expect(other.page.getByText('What happened in the evening, part 1.')).toBeVisible()
})

test('two papers on one host are each there without network, and leave each other alone', async ({
  stand,
  reader,
  context,
}) => {
  const other = makeReader(await context.newPage(), stand)
  for (const [tab, base] of [
    [reader, '/news/'],
    [other, '/evening/'],
  ] as const) {
    await tab.install(base)
    await untilHeld(tab.page, `${base}data/front.json`)
  }
  const kept = () =>
    reader.page.evaluate(async () => {
      const shells = (await caches.keys()).filter(name => name.includes(' shell '))
      return shells.map(name => name.split(' ')[1] ?? '').toSorted()
    })
  await expect.poll(kept).toEqual(['/evening/', '/news/'])
  await stand.stop()
  await reader.openTo('/news/', 'content')
  await expect(reader.page.getByRole('banner').getByText('The Praia Review').first()).toBeVisible()
  await other.openTo('/evening/', 'content')
  await expect(other.page.getByRole('banner').getByText('The Evening Paper').first()).toBeVisible()
  await stand.start()
  await other.open('/evening/')
  stand.trouble(/^\/evening\/sw\.js$/, { content: readFileSync(join(printedFolder('evening'), 'sw-off.js'), 'utf8') })
  // Nothing is waited for: the worker that would be ready is the one that goes.
  await other.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    void registration?.update().catch(() => undefined)
  })
  const begun = Date.now()
  const left = async () => {
    // As `update` helps the browser with a worker that it holds for busy.
    if (Date.now() - begun > patience) await stopWorkers(other.page)
    return kept()
  }
  await expect.poll(left, { timeout: 60_000 }).toEqual(['/news/'])
})

test.describe('a paper at the root of the host', () => {
  test.use({ folders: { '/': releaseA, '/evening/': printedFolder('evening') } })
  test('shows nothing of its own under the addresses of another that was never opened', async ({ stand, reader }) => {
    const { page, open, openTo } = reader
    await reader.install()
    await untilHeld(page, '/data/front.json')
    const end = stand.trouble(/^\/evening\//, { status: 500, content: '<h1>Too much</h1>' })
    for (const path of ['/evening/', '/evening/article/evening-1']) {
      await open(path)
      await expect(page.getByRole('heading', { name: 'Too much' })).toBeVisible()
    }
    end()
    await stand.stop()
    for (const path of ['/evening/', '/evening/article/evening-1'])
      await expect(page.goto(stand.url(path))).rejects.toThrow(/ERR_CONNECTION_REFUSED/)
    await openTo('/never-printed', 'message')
    await openTo('/', 'content')
    await stand.start()
    await open('/evening/')
    await expect(page.getByRole('banner').getByText('The Evening Paper').first()).toBeVisible()
  })
})
