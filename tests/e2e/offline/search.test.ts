import type { Page } from '@playwright/test'
import { expect, test } from './reader.ts'
import { untilKept, untilTakenOver } from './until-kept.ts'

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search the paper' })
const found = (page: Page) => page.getByRole('main').getByRole('article').getByRole('heading')
const paragraph = (page: Page) => page.getByRole('article').getByRole('paragraph').nth(3)
const onlyHere = (page: Page) => page.getByText('only what is on this device was searched')

const lotus = 'Why there is a lotus on the flag'

test('an edition taken along is searched with the host gone, and what is found opens', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install('/settings')
  await page.getByRole('radio', { name: 'Text only' }).check()
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText('The edition is on this device.')).toBeVisible({ timeout: 20_000 })
  await stand.stop()
  await reader.open('/search')
  await box(page).fill('lotus')
  await expect(found(page).first()).toHaveText(lotus)
  await expect(onlyHere(page)).toBeHidden()
  await box(page).fill('蓮花')
  await expect(found(page).first()).toHaveText('區旗上為何有一朵蓮花')
  await found(page).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('區旗上為何有一朵蓮花')
  await expect(paragraph(page)).toBeVisible({ timeout: 3_000 })
})

test('what was searched once is searched without a network too', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install('/search?q=minchi')
  await expect(found(page).first()).toHaveText('The dish that every family gets right')
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/data/search/1.json')))).toBe(true)
  await stand.stop()
  await reader.open('/search')
  await box(page).fill('lotus')
  await expect(found(page).first()).toHaveText(lotus)
  await expect(onlyHere(page)).toBeHidden()
})

test('without the search’s files the stories on the device are searched, and that is said', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install('/article/lotus')
  await untilKept(page, 'lotus')
  await stand.stop()
  await reader.open('/search')
  await box(page).fill('lotus')
  await expect(onlyHere(page)).toBeVisible()
  await expect(found(page).first()).toHaveText(lotus)
  await found(page).first().getByRole('link').click()
  await expect(paragraph(page)).toBeVisible({ timeout: 3_000 })
})

test('a network that says nothing is not waited for', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install('/article/lotus')
  await untilKept(page, 'lotus')
  await reader.open('/search')
  await untilTakenOver(page)
  stand.trouble(/^\/data\/search/, 'silence')
  await box(page).fill('lotus')
  await expect(onlyHere(page)).toBeVisible({ timeout: 3_500 })
  await expect(found(page).first()).toHaveText(lotus)
})
