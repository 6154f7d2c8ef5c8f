import type { Page } from '@playwright/test'
import { expect, releaseB, test } from './reader.ts'

const done = 'The edition is on this device.'

const names = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter(name => name.startsWith('broadsheet / edition ')))

const isWhole = (page: Page) =>
  page.evaluate(async () => {
    const all = (await caches.keys()).filter(name => name.startsWith('broadsheet / edition '))
    const found = await Promise.all(all.map(cacheName => caches.match('/data/edition-files.json', { cacheName })))
    return found.filter(Boolean).length
  })

test('the edition is taken along whole: front page, section, story and related read with the host gone', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install('/settings')
  await page.getByRole('button', { name: /^Download, [\d.]+ [kM]B$/ }).click()
  await expect(page.getByText(done)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('It is the newest.')).toBeVisible()
  await stand.stop()
  await reader.open('/section/macao')
  await reader.expectReadable()
  await page.getByRole('main').getByRole('heading').getByRole('link').first().click()
  await expect(page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible({ timeout: 3_000 })
  await page.getByRole('region', { name: 'Related stories' }).getByRole('link').last().click()
  await expect(page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible({ timeout: 3_000 })
  await reader.open('/')
  await expect(page.getByRole('main').getByRole('heading').getByRole('link').first()).toBeVisible({ timeout: 3_000 })
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
  await expect(page.getByText(done)).toBeVisible({ timeout: 20_000 })
  const again = stand.asked.slice(before).filter(path => path === '/data/edition.json')
  expect(again).toEqual([])
  expect(await isWhole(page)).toBe(1)
})

test('a file that is not what was printed stops the download', async ({ stand, reader }) => {
  const { page } = reader
  await reader.open('/settings')
  const headers = { 'Content-Type': 'application/json' }
  stand.trouble(/^\/data\/article\/bridge\.json/, { status: 200, headers, content: '{"headline":"No bridge"}' })
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText('The network broke off.')).toBeVisible({ timeout: 20_000 })
  expect(await isWhole(page)).toBe(0)
})

test('a download can be stopped', async ({ stand, reader }) => {
  const { page } = reader
  await reader.open('/settings')
  stand.trouble(/^\/media\//, 'silence')
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByRole('progressbar', { name: 'Download of the edition' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Stopped. What has come stays')).toBeVisible()
})

test('the next edition takes the place of the last, and fetches only what changed', async ({ stand, reader }) => {
  const { page } = reader
  await reader.open('/settings')
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText(done)).toBeVisible({ timeout: 20_000 })
  const [first] = await names(page)
  stand.deploy(releaseB)
  await reader.open('/settings')
  await expect(page.getByText('There is a newer one.')).toBeVisible()
  const before = stand.asked.length
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText(done)).toBeVisible({ timeout: 20_000 })
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
  await reader.open('/settings')
  await page.getByRole('radio', { name: 'Text only' }).check()
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText(done)).toBeVisible({ timeout: 20_000 })
  await expect(lost).toBeHidden()
  await page.evaluate(async path => {
    for (const name of await caches.keys()) if (name.includes(' edition ')) await (await caches.open(name)).delete(path)
  }, file)
  await reader.open('/settings')
  await expect(lost).toBeVisible({ timeout: 3_000 })
  const before = stand.asked.length
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText(done)).toBeVisible({ timeout: 20_000 })
  expect(stand.asked.slice(before).filter(path => path.startsWith('/data/article/'))).toEqual([file])
  await expect(lost).toBeHidden()
  await page.evaluate(async () => {
    for (const name of await caches.keys()) if (name.includes(' edition ')) await caches.delete(name)
  })
  await reader.open('/library')
  await expect(lost).toBeVisible({ timeout: 3_000 })
  await page.getByRole('main').getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Never mind' }).click()
  await expect(lost).toBeHidden()
})

test('what is kept is told with its size, and goes when the reader says so', async ({ reader }) => {
  const { page } = reader
  await reader.open('/settings')
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText(done)).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Remove: Edition taken along' }).click()
  await expect(page.getByText('Removed.')).toBeVisible()
  expect(await names(page)).toEqual([])
  page.on('dialog', dialog => void dialog.accept())
  await page.getByRole('button', { name: 'Remove all' }).click()
  await expect(page.getByRole('button', { name: /^Remove: / })).toHaveCount(0)
})
