import type { Page } from '@playwright/test'
import { expectSoon } from './endings.ts'
import { expect, test } from './reader.ts'
import { readShelf, removals, save } from './saved-shelf.ts'
import { untilTakenOver } from './until-kept.ts'

const removed = (page: Page) => page.getByText('The browser has removed')

/** Marks stories as saved that the database does not hold. */
const lose = (page: Page, slugs: string[]) =>
  page.evaluate(marks => localStorage.setItem('broadsheet / saved', JSON.stringify(marks)), slugs)

test('a story that could be saved for the page only outlasts the load after a lost part of the app, and is never said to be lost', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  // Until the library itself is asked for, so that nobody has it sooner.
  const gone = { status: 404, headers: { 'Cache-Control': 'no-store' }, content: '' }
  stand.trouble(/^\/assets\/LibraryPage-/, () => (stand.asked.includes('/library') ? undefined : gone))
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
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Library' }).click()
  await expect(removals(page)).toHaveCount(2)
  expect(stand.asked.filter(path => path === '/library')).toHaveLength(1)
  // There is a database now.
  await expect.poll(async () => (await readShelf(page)).marks).toEqual(['bridge', slug])
  await reader.open('/library')
  await expect(removals(page)).toHaveCount(2)
  await expect(removed(page)).toBeHidden()
})

test('of lost stories all that can be had come back, and those that the paper has withdrawn are told', async ({
  reader,
}) => {
  const { page } = reader
  await reader.open('/404')
  await lose(page, ['gone', 'bridge', 'lotus'])
  await reader.open('/library')
  await expect(page.getByText('The browser has removed 3 stories that you saved.')).toBeVisible()
  await page.getByRole('button', { name: 'Fetch again' }).click()
  await expect(page.getByText('The paper has withdrawn one of these stories.')).toBeVisible()
  await expect(removals(page)).toHaveCount(2)
  await expect(removed(page)).toBeHidden()
  expect((await readShelf(page)).marks.toSorted()).toEqual(['bridge', 'lotus'])
})

test('of lost stories those that come are saved beside those that do not, and silence is told in time', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.open('/404')
  await lose(page, ['nara-meeting', 'bridge', 'lotus'])
  const end = stand.trouble(/^\/data\/article\/nara-meeting/, 'silence')
  await reader.open('/library')
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Fetch again' }).click()
  await expectSoon(page.getByText('The network is slow to answer.'))
  await expect(removals(page)).toHaveCount(2)
  await expect(page.getByText('The browser has removed one story that you saved.')).toBeVisible()
  end()
  await page.getByRole('button', { name: 'Fetch again' }).click()
  await expect(removals(page)).toHaveCount(3)
  await expect(removed(page)).toBeHidden()
})

test('a story that a slow database takes after all is saved once, not twice', async ({ reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    const listen = Reflect.get(IDBTransaction.prototype, 'addEventListener')
    IDBTransaction.prototype.addEventListener = function (type: string, ...given: unknown[]) {
      // What is written is said to be so only when nobody waits for it any more.
      if (type !== 'complete' || this.mode === 'readonly') Reflect.apply(listen, this, [type, ...given])
    }
  })
  await reader.open('/article/bridge')
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('What you save stays until you close the page')).toBeVisible()
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Saved stories' })).toContainText(/^Saved stories1 story, /)
})
