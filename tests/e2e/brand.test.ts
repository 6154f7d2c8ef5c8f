import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test.use({ edition: 'brand' })

const look = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

test('one file makes the reader another paper: name, colours, faces, corners and a drop cap', async ({
  paper,
  page,
}) => {
  await paper.open('/')
  await expect(page.getByRole('banner').getByRole('img', { name: 'Quay' })).toBeVisible()
  expect(await look(page, 'html', 'background-color')).toBe('rgb(255, 241, 229)')
  expect(await look(page, 'html', 'font-family')).toMatch(/^"DejaVu Sans Mono"/)
  expect(await look(page, 'main h2', 'font-family')).toMatch(/^"DejaVu Sans"/)
  expect(await look(page, 'main img', 'border-radius')).toBe('8px')
  await paper.open('/article/wall')
  expect(await look(page, 'main header a', 'color')).toBe('rgb(13, 92, 115)')
  const letter = await page
    .locator('.story-text > p')
    .first()
    .evaluate(text => getComputedStyle(text, '::first-letter').getPropertyValue('initial-letter'))
  expect(letter).toMatch(/^3/)
})

test('a section has its own accent wherever its stories are', async ({ paper, page }) => {
  for (const [scheme, colour] of [
    ['light', 'rgb(122, 31, 92)'],
    ['dark', 'rgb(240, 163, 214)'],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await paper.open('/article/ferry')
    expect(await look(page, 'main header a', 'color')).toBe(colour)
  }
})

test('another paper’s pages are accessible in each theme, where a colour may have been refused', async ({
  paper,
  page,
}) => {
  for (const address of ['/', '/section/sea', '/article/ferry']) {
    await paper.open(address)
    for (const theme of ['light', 'dark', 'sepia']) {
      await test.step(`${address} in ${theme}`, async () => {
        await page.evaluate(chosen => (document.documentElement.dataset['theme'] = chosen), theme)
        await paper.axe(theme === 'light' ? 'all' : 'colours')
      })
    }
  }
})
