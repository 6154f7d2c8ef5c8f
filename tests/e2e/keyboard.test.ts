import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { anyScreen } from './screens.ts'

const isFocused = (what: Locator) => what.evaluate(element => element === document.activeElement)

/** Presses Tab until something has the focus. */
async function tabTo(what: Locator): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    if (await isFocused(what)) return
    await what.page().keyboard.press('Tab')
  }
  await expect(what).toBeFocused()
}

/** What has the focus, and why a reader who looks for it would not find it. */
const seekFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return undefined
    const name = `${element.tagName} ${element.ariaLabel ?? element.innerText.slice(0, 40)}`
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const met = document.elementFromPoint(x, y)
    const faults = [
      outlineStyle === 'none' || outlineWidth === '0px' ? 'has no outline' : '',
      x < 0 || y < 0 || x > innerWidth || y > innerHeight ? `is off the screen at ${x}, ${y}` : '',
      met && !element.contains(met) && !met.contains(element) ? `is covered by ${met.tagName}` : '',
    ]
    return { name, faults: faults.filter(Boolean).map(fault => `${name} ${fault}`) }
  })

for (const address of [
  '/',
  '/section/macao',
  '/article/historic-centre',
  '/search',
  '/library',
  '/settings',
  '/article/never-written',
]) {
  test(`every stop of the Tab key can be seen on ${address}`, async ({ paper, page }) => {
    paper.forgive(/status of 404/)
    await paper.open(address)
    const stops: string[] = []
    const faults: string[] = []
    for (;;) {
      await page.keyboard.press('Tab')
      const stop = await seekFocus(page)
      if (!stop || stops.length > 400) break
      stops.push(stop.name)
      faults.push(...stop.faults)
    }
    expect(faults).toEqual([])
    expect(stops[0]).toBe('A Skip to content')
    expect(stops[1]).toBe('BUTTON Menu')
    expect(stops.length).toBeLessThan(400)
  })
}

test('the first stop leads past the masthead', async ({ paper, page }) => {
  await paper.open('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toBeVisible()
})

test('the menu opens, closes with the focus back, and leads to a section', async ({ paper, page }) => {
  await paper.open('/article/bridge')
  const button = page.getByRole('button', { name: 'Menu' })
  const menu = page.getByRole('navigation', { name: 'Menu' })
  await tabTo(button)
  await page.keyboard.press('Enter')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(button).toBeFocused()

  await page.keyboard.press('Space')
  await tabTo(menu.getByRole('link', { name: 'World' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible()
  await expect(menu).toBeHidden()
  await expect(page.getByRole('main')).toBeFocused()
})

test('a story opens from its card, and its section too', async ({ paper, page }) => {
  await paper.open('/section/culture')
  const card = page.getByRole('article').nth(2).getByRole('heading').getByRole('link')
  const headline = await card.innerText()
  await tabTo(card)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: headline, exact: true })).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link', { name: 'Culture' }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Culture' })).toBeVisible()
})

test('a picture opens large, gives way to the next, and gives the focus back', async ({ paper, page }) => {
  await paper.open('/article/bridge')
  const picture = page.getByRole('link', { name: /^Enlarge picture/ }).first()
  await tabTo(picture)
  await page.keyboard.press('Enter')
  const large = page.getByRole('dialog', { name: /^Picture 1 of/ })
  await expect(large).toBeVisible()
  await expect(page).toHaveURL(/\?picture=1$/)
  await expect(large.getByRole('button', { name: 'Close picture' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('dialog', { name: /^Picture 2 of/ })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(large).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL('/article/bridge')
  await expect(picture).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(large).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(picture).toBeFocused()
})

test('the contents lead to a part of the story, and Tab goes on from there', async ({ paper, page }) => {
  await paper.open('/article/historic-centre')
  if (test.info().project.name === 'phone') {
    await tabTo(page.locator('summary', { hasText: 'Contents' }))
    await page.keyboard.press('Enter')
  }
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link')
  const link = links.nth(2)
  const words = await link.innerText()
  await tabTo(link)
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { name: words, exact: true })
  await expect(heading).toBeInViewport()
  await expect(page).toHaveURL(/#./)
  await page.keyboard.press('Tab')
  const after = await heading.evaluate(
    element => element.compareDocumentPosition(document.activeElement ?? element) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  expect(after).toBeTruthy()
  await page.goBack()
  await expect(page).toHaveURL('/article/historic-centre')
})

test('a wide table scrolls with the arrow keys', anyScreen, async ({ paper, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await paper.open('/article/typhoon-signals')
  const region = page
    .getByRole('region')
    .filter({ has: page.getByRole('table') })
    .first()
  await tabTo(region)
  await region.press('ArrowRight')
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
})
