import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { findLostWords } from './find-lost-words.ts'
import { storyKinds } from './page-kinds.ts'
import { readShifts, watchShifts } from './watch-shifts.ts'

const address = '/article/historic-centre'

/** The reader chose this on an earlier visit. */
const choose = (page: Page, choices: Record<string, string>) =>
  page.addInitScript(stored => localStorage.setItem('broadsheet / display', stored), JSON.stringify(choices))

/** How the first paragraph of the story is set. */
const textLook = (page: Page) =>
  page
    .locator('.story-text > p')
    .first()
    .evaluate(text => {
      const { fontFamily, fontSize, lineHeight } = getComputedStyle(text)
      return { fontFamily, fontSize, lineHeight: Number.parseFloat(lineHeight), width: text.clientWidth }
    })

const headlineFace = (page: Page) =>
  page.getByRole('heading', { level: 1 }).evaluate(headline => getComputedStyle(headline).fontFamily)

test('typeface, width and line spacing apply at once to the text, and the next time before anything moves', async ({
  paper,
  page,
}) => {
  await watchShifts(page)
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.body) return
      observer.disconnect()
      Reflect.set(globalThis, 'firstLook', Object.assign({}, document.documentElement.dataset))
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  await paper.open(address)
  const before = await textLook(page)
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: 'Sans serif' }).check()
  await page.getByRole('radio', { name: 'Wide' }).check()
  await page.getByRole('radio', { name: 'Open' }).check()
  await paper.axe()
  const after = await textLook(page)
  expect(before.fontFamily).toContain('Newsreader')
  expect(after.fontFamily).toMatch(/^system-ui/)
  expect(after.width).toBeGreaterThan(before.width + 50)
  expect(after.lineHeight).toBeGreaterThan(before.lineHeight + 2)
  expect(await headlineFace(page)).toContain('Newsreader')

  await paper.open(address)
  expect(await textLook(page)).toEqual(after)
  const seen: unknown = await page.evaluate(() => Reflect.get(globalThis, 'firstLook'))
  expect(seen).toEqual(expect.objectContaining({ typeface: 'sans', measure: 'wide', spacing: 'open' }))
  expect(await readShifts(page)).toBe(0)
  await page.getByRole('button', { name: 'Display' }).click()
  for (const name of ['Sans serif', 'Wide', 'Open']) await expect(page.getByRole('radio', { name })).toBeChecked()
})

const largest = { text: 'xl', typeface: 'sans', measure: 'wide', spacing: 'open' }

for (const width of [320, 1280]) {
  test(`nothing is lost sideways at ${width} px with everything at its largest`, async ({ paper, page }) => {
    await choose(page, largest)
    await page.setViewportSize({ width, height: 640 })
    for (const [kind, story] of Object.entries({ ...storyKinds, long: address })) {
      await test.step(kind, async () => {
        await paper.open(story)
        expect(await findLostWords(page)).toEqual([])
      })
    }
  })
}

test('all choices of display can be reached on a small phone', async ({ paper, page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await paper.open('/article/bridge-pt')
  await page.getByRole('button', { name: 'Display' }).click()
  const choices = page.locator('dialog:popover-open')
  // All but those of the column's width: it is as wide as the screen here.
  await expect(choices.getByRole('radio')).toHaveCount(13)
  const box = await choices.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
  await choices.getByRole('radio').last().focus()
  await expect(choices.getByRole('radio').last()).toBeInViewport({ ratio: 1 })
})

test('a story prints the same whatever was chosen for the screen', async ({ paper, page }) => {
  await page.emulateMedia({ media: 'print' })
  await paper.open(address)
  const usual = await textLook(page)
  await choose(page, largest)
  await paper.open(address)
  await expect(page.locator('html')).toHaveAttribute('data-typeface', 'sans')
  expect(await textLook(page)).toEqual(usual)
})

test('marks in Chinese and Japanese come from a face of their own, in other languages they do not', async ({
  paper,
  page,
}) => {
  for (const story of ['bridge-zh-hans', 'tea-words-ja', 'names-of-macao-zh-hans']) {
    await paper.open(`/article/${story}`)
    expect(await headlineFace(page)).toMatch(/^"?Marks Serif"?, "?Newsreader/)
    expect((await textLook(page)).fontFamily).toMatch(/^"?Marks Serif"?, "?Newsreader/)
  }
  const marked = page.locator('.story-text [lang=pt]').first()
  expect(await marked.evaluate(words => getComputedStyle(words).fontFamily)).toMatch(/^"?Newsreader/)
  await paper.open('/article/bridge')
  expect((await textLook(page)).fontFamily).toMatch(/^"?Newsreader/)
})

test('on a slow network the choices have their room before they come', async ({ paper, page }) => {
  const { promise: shown, resolve: send } = Promise.withResolvers<void>()
  await page.route('**/DisplayChoices*', async route => {
    await shown
    await route.continue()
  })
  const boxes: unknown[] = []
  const popover = page.locator('dialog:popover-open')
  const measure = async () => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      boxes.push(await popover.boundingBox())
    }
  }
  await paper.open('/article/tides')
  await page.getByRole('button', { name: 'Display' }).click()
  await measure()
  send()
  await expect(popover.getByRole('radio', { name: 'System' })).toBeVisible()
  await measure()
  expect(boxes.slice(2)).toEqual(boxes.slice(0, 2))
})
