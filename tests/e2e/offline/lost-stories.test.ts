import type { Page } from '@playwright/test'
import { expect, test } from './reader.ts'
import { readShelf, removals, save } from './saved-shelf.ts'
import { untilTakenOver } from './until-kept.ts'

const removed = (page: Page) => page.getByText('The browser has removed')

test('a story that could be saved for the page only is never said to be lost', async ({ reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    const open = Reflect.get(IDBFactory.prototype, 'open')
    IDBFactory.prototype.open = function (...given) {
      const isSilent =
        location.pathname === '/article/bridge' && document.documentElement.dataset['heard'] === undefined
      return isSilent ? (new EventTarget() as IDBOpenDBRequest) : open.apply(this, given)
    }
  })
  await reader.open('/article/bridge')
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('What you save stays until you close the page')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible()
  await page.evaluate(() => (document.documentElement.dataset['heard'] = ''))
  const next = page.getByRole('main').locator('a[href^="/article/"]:not([href*="bridge"])').first()
  const slug = (await next.getAttribute('href'))?.replace('/article/', '') ?? ''
  await next.click()
  await expect(page).toHaveURL(new RegExp(`/article/${slug}$`))
  await save(page)
  expect((await readShelf(page)).marks).toEqual([slug])
  await reader.open('/library')
  await expect(removals(page)).toHaveCount(1)
  await expect(removed(page)).toBeHidden()
})
