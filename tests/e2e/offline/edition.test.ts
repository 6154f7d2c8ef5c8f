import type { Page } from '@playwright/test'
import type { EditionFiles } from '../../../src/edition/keeping.ts'
import { downloaded, isTaken, keptFiles, press, wishForTexts } from './edition-shelf.ts'
import { expect, makeReader, readPrinted, releaseA, releaseB, test } from './reader.ts'
import { untilPageKept } from './until-kept.ts'

const names = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter(name => name.startsWith('broadsheet / edition ')))

const isWhole = (page: Page) =>
  page.evaluate(async () => {
    const all = (await caches.keys()).filter(name => name.startsWith('broadsheet / edition '))
    const found = await Promise.all(all.map(cacheName => caches.match('/data/edition-files.json', { cacheName })))
    return found.filter(Boolean).length
  })

test('with the edition taken along and the host gone, the way from front page to section, story, related and search is open', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install('/settings')
  await page.getByRole('button', { name: /^Download, [\d.]+ [kM]B$/ }).click()
  await expect(page.getByText(downloaded)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('It is the newest.')).toBeVisible()
  await stand.stop()
  const before = stand.asked.length
  await reader.openTo('/', 'content')
  const born = await page.evaluate(() => performance.timeOrigin)
  await page.getByRole('main').locator('a[href="/section/macao"]').first().click()
  await expect(page).toHaveURL(/\/section\/macao$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Macao' })).toBeVisible({ timeout: 3_000 })
  await reader.expectEnding('content')
  await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/article\//)
  await reader.expectEnding('content')
  const first = page.url()
  await page.getByRole('region', { name: 'Related stories' }).getByRole('link').last().click()
  await expect(page).not.toHaveURL(first)
  await reader.expectEnding('content')
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  const box = page.getByRole('searchbox', { name: 'Search the paper' })
  const found = page.getByRole('main').getByRole('article').getByRole('heading')
  await box.fill('lotus')
  await expect(found.first()).toHaveText('Why there is a lotus on the flag', { timeout: 3_000 })
  await box.fill('蓮花')
  await expect(found.first()).toHaveText('區旗上為何有一朵蓮花', { timeout: 3_000 })
  await expect(page.getByText('only what is on this device was searched')).toBeHidden()
  await found.first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('區旗上為何有一朵蓮花')
  await reader.expectEnding('content')
  // All of it without a page loaded anew, and nothing came over the network.
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(born)
  expect(stand.asked.length).toBe(before)
  await reader.openTo('/section/world', 'content')
  await reader.open('/search')
  await box.fill('lotus')
  await expect(found.first()).toHaveText('Why there is a lotus on the flag')
})

test('two tabs that download the edition at once fetch each file once, and both have it', async ({
  stand,
  reader,
  context,
}) => {
  const { page } = reader
  await wishForTexts(reader)
  const second = makeReader(await context.newPage(), stand)
  // Who comes again gets the front page's stories as well, which are not what is counted here; not who saves bytes.
  await second.page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await second.open('/settings')
  const before = stand.asked.length
  const buttons = [reader, second].map(({ page: tab }) => tab.getByRole('button', { name: /^(Download, |Go on$)/ }))
  for (const button of buttons) await expect(button).toBeVisible()
  await Promise.all(buttons.map(button => button.click()))
  for (const tab of [reader, second]) await expect(tab.page.getByText(downloaded)).toBeVisible({ timeout: 60_000 })
  const printed = readPrinted<EditionFiles>(releaseA, '/data/edition-files.json').texts.map(({ address }) => address)
  const stories = stand.asked.slice(before).filter(path => path.startsWith('/data/article/'))
  expect(stories.toSorted()).toEqual(printed.filter(path => path.startsWith('/data/article/')).toSorted())
  const kept = await keptFiles(page)
  expect(kept.map(({ path }) => path).toSorted()).toEqual(printed.toSorted())
  expect(kept.filter(({ isPrinted }) => !isPrinted)).toEqual([])
  expect(await isTaken(page)).toBe(true)
})

test('a download that breaks keeps what came, goes on from there, and counts only when it is whole', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.open('/settings')
  const end = stand.trouble(/^\/data\/article\/b/, 'break')
  await page.getByRole('radio', { name: 'Text only' }).check()
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText('The network broke off.')).toBeVisible({ timeout: 20_000 })
  expect(await isWhole(page)).toBe(0)
  end()
  const before = stand.asked.length
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText(downloaded)).toBeVisible({ timeout: 20_000 })
  const again = stand.asked.slice(before).filter(path => path === '/data/edition.json')
  expect(again).toEqual([])
  expect(await isWhole(page)).toBe(1)
})

for (const [path, content] of [
  ['/data/edition-files.json', 'the list'],
  ['/data/article/bridge.json', 'a file'],
] as const) {
  test(`a download in which the network falls silent before ${content} is said to have broken off, and goes on`, async ({
    stand,
    reader,
  }) => {
    const { page } = reader
    const broken = page.getByText('The network broke off.')
    await page.clock.install()
    await wishForTexts(reader)
    const end = stand.trouble(new RegExp(`^${path}$`), 'silence')
    await page.getByRole('button', { name: /^Download, / }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect.poll(() => stand.asked).toContain(path)
    await page.clock.fastForward(6_000)
    await expect(broken).toBeHidden()
    await page.clock.fastForward(4_000)
    await expect(broken).toBeVisible()
    end()
    await press(page)
    expect(await isWhole(page)).toBe(1)
  })
}

test('a file that is not what was printed stops the download', async ({ stand, reader }) => {
  const { page } = reader
  await reader.open('/settings')
  const headers = { 'Content-Type': 'application/json' }
  stand.trouble(/^\/data\/article\/bridge\.json/, { status: 200, headers, content: '{"headline":"No bridge"}' })
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText('The network broke off.')).toBeVisible({ timeout: 20_000 })
  expect(await isWhole(page)).toBe(0)
})

test('a file that came short under the tag of the whole one does not stop the download for good', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await wishForTexts(reader)
  const end = stand.trouble(/^\/data\/article\/bridge\.json/, 'short')
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText('The network broke off.')).toBeVisible({ timeout: 20_000 })
  end()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText(downloaded)).toBeVisible({ timeout: 20_000 })
})

test('the next edition takes the place of the last, and fetches only what changed', async ({ stand, reader }) => {
  const { page } = reader
  await reader.open('/settings')
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText(downloaded)).toBeVisible({ timeout: 20_000 })
  const [first] = await names(page)
  stand.deploy(releaseB)
  await reader.open('/settings')
  await expect(page.getByText('There is a newer one.')).toBeVisible()
  const before = stand.asked.length
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText(downloaded)).toBeVisible({ timeout: 20_000 })
  expect(stand.asked.slice(before).filter(path => path.startsWith('/media/'))).toEqual([])
  const [second, ...others] = await names(page)
  expect(others).toEqual([])
  expect(second).not.toBe(first)
})

test('an edition that the browser has removed, whole or a file of it, is missed, and fetched again', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  const lost = page.getByText('The browser has removed the edition you took along')
  const file = '/data/article/bridge.json'
  await wishForTexts(reader)
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText(downloaded)).toBeVisible({ timeout: 20_000 })
  await expect(lost).toBeHidden()
  await page.evaluate(async path => {
    for (const name of await caches.keys()) if (name.includes(' edition ')) await (await caches.open(name)).delete(path)
  }, file)
  await reader.open('/settings')
  await expect(lost).toBeVisible({ timeout: 3_000 })
  const before = stand.asked.length
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText(downloaded)).toBeVisible({ timeout: 20_000 })
  expect(stand.asked.slice(before).filter(path => path.startsWith('/data/article/'))).toEqual([file])
  await expect(lost).toBeHidden()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.includes(' edition ')) await caches.delete(name)
  })
  await reader.open('/library')
  await expect(lost).toBeVisible({ timeout: 3_000 })
  await page.getByRole('main').getByRole('link', { name: 'Settings' }).click()
  // Of nothing that is left nothing goes on.
  await expect(page.getByRole('button', { name: /^Download, / })).toBeVisible()
  await page.getByRole('button', { name: 'Never mind' }).click()
  await expect(lost).toBeHidden()
})

test('what is kept is told with its size, and goes when the reader says so', async ({ reader }) => {
  const { page } = reader
  await reader.install('/settings')
  await untilPageKept(page)
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText(downloaded)).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Remove: Edition taken along' }).click()
  await expect(page.getByText('Removed.')).toBeVisible()
  expect(await names(page)).toEqual([])
  page.on('dialog', dialog => void dialog.accept())
  await page.getByRole('button', { name: 'Remove all' }).click()
  await expect(page.getByRole('button', { name: /^Remove: / })).toHaveCount(0)
})
