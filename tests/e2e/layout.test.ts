import type { Page } from '@playwright/test'
import { findLostWords } from './find-lost-words.ts'
import { expect, test } from './fixtures.ts'
import { ownComplaint, pageKinds, storyKinds } from './page-kinds.ts'

/**
 * Links, buttons and fields that a finger can miss: less than 44 px either way, with the room that a pseudo-element adds
 * around the words. Links within sentences are as high as their line.
 */
const findSmallTargets = (page: Page) =>
  page.evaluate(() => {
    const finger = 44
    const runningText = '.story-text :is(p, li, td, th, dd), figcaption'
    const reachOf = (each: Element) => {
      const { width, height } = each.getBoundingClientRect()
      const looks = ['::before', '::after'].map(name => getComputedStyle(each, name))
      const around = looks.filter(({ position, content }) => position === 'absolute' && content !== 'none')
      return {
        width: Math.max(width, ...around.map(look => Number.parseFloat(look.width))),
        height: Math.max(height, ...around.map(look => Number.parseFloat(look.height))),
      }
    }
    return Array.from(document.querySelectorAll('a[href], button, summary, input, textarea, [role=button]'))
      .filter(each => each.checkVisibility() && !each.closest(runningText))
      .flatMap(each => {
        const target = each.matches('[type=radio], [type=checkbox]') ? (each.closest('label') ?? each) : each
        const { width, height } = reachOf(target)
        const name = each.getAttribute('aria-label') ?? each.textContent
        return Math.min(width, height) < finger - 0.5 ? [`${name}: ${Math.round(width)} by ${Math.round(height)}`] : []
      })
  })

/** Texts of cards that lie on one another. */
const findOverlaps = (page: Page) =>
  page.evaluate(() => {
    const texts = Array.from(document.querySelectorAll('main article h2, main article h3, main article p, main img'))
      .filter(each => each.checkVisibility())
      .map(each => ({ each, box: each.getBoundingClientRect() }))
    const slack = 2
    return texts.flatMap(({ each, box }, i) =>
      texts
        .slice(i + 1)
        .filter(({ each: other, box: next }) => {
          const across = Math.min(box.right, next.right) - Math.max(box.left, next.left)
          const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top)
          return across > slack && down > slack && !each.contains(other)
        })
        .map(({ each: other }) => `${each.textContent?.slice(0, 40)} / ${other.textContent?.slice(0, 40)}`),
    )
  })

const kinds = Object.entries({ ...pageKinds, ...storyKinds })
const groups = [kinds.slice(0, 6), kinds.slice(6, 12), kinds.slice(12)]

for (const group of groups) {
  const names = group.map(([kind]) => kind).join(', ')
  test(`pages are in order at every width: one heading, nothing sideways, nothing on another, targets for fingers (${names})`, async ({
    paper,
    page,
  }) => {
    test.setTimeout(90_000)
    paper.forgive(ownComplaint)
    for (const [kind, address] of group) {
      await page.setViewportSize({ width: 320, height: 900 })
      await paper.open(address)
      await expect(page.locator('h1')).toHaveCount(1)
      for (const width of [320, 360, 768, 1024, 1440, 1920]) {
        await test.step(`${kind} at ${width} px`, async () => {
          await page.setViewportSize({ width, height: 900 })
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect(wide).toBe(0)
          expect(await findLostWords(page)).toEqual([])
          if (width === 320) return
          expect(await findSmallTargets(page)).toEqual([])
          expect(await findOverlaps(page)).toEqual([])
        })
      }
    }
  })
}

test('the lead’s picture, the hero and its headline are on the first screen at 1440 px', async ({ paper, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const address of ['/', '/section/macao', '/article/nara-meeting']) {
    await paper.open(address)
    const top = await page
      .locator('main img')
      .first()
      .evaluate(picture => picture.getBoundingClientRect().top)
    expect(top).toBeLessThan(600)
  }
  expect(
    await page.getByRole('heading', { level: 1 }).evaluate(each => each.getBoundingClientRect().bottom),
  ).toBeLessThan(300)
})

test('lines of text are neither longer nor much shorter than one can follow', async ({ paper, page }) => {
  for (const [width, shortest, longest] of [
    [360, 30, 50],
    [1440, 55, 75],
    [1920, 55, 75],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await paper.open('/article/historic-centre')
    const letters = await page.locator('.story-text > p').evaluateAll(all => {
      const long = all.filter(each => (each.textContent?.length ?? 0) > 300)
      const lines = (each: Element) =>
        each.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(each).lineHeight)
      return long.reduce((sum, each) => sum + (each.textContent?.length ?? 0) / lines(each), 0) / long.length
    })
    expect(letters).toBeGreaterThan(shortest)
    expect(letters).toBeLessThan(longest)
  }
})

test('after a jump the contents mark the section that is being read', async ({ paper, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await paper.open('/article/historic-centre')
  const heading = page.locator('.story-text h2').nth(4)
  await heading.evaluate(each => window.scrollTo({ top: each.getBoundingClientRect().top + window.scrollY + 300 }))
  const current = page.locator('nav [aria-current="location"]')
  await expect(current).toHaveText(await heading.innerText())
})

test('what is said of a story that cannot be kept moves no button, and has the room to be read', async ({
  paper,
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not in a private window', 'SecurityError')
    }
  })
  const share = page.getByRole('button', { name: 'Share', exact: true })
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await paper.open('/article/bridge')
    const before = await share.boundingBox()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const said = page.getByText('This browser keeps nothing for this paper')
    await expect(said).toBeVisible()
    expect(await share.boundingBox()).toEqual(before)
    expect((await said.boundingBox())?.width).toBeGreaterThan(300)
    expect(await findLostWords(page)).toEqual([])
    expect(await findOverlaps(page)).toEqual([])
  }
})
