import type { Page } from '@playwright/test'
import { findLostWords } from './find-lost-words.ts'
import { findSmallTargets } from './find-small-targets.ts'
import { expect, test } from './fixtures.ts'
import { overlays } from './overlays.ts'
import { ownComplaint, pageKinds, storyKinds } from './page-kinds.ts'

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

/** How many letters, or characters, the lines of long paragraphs hold in the mean; no number where there are none. */
const findLineLength = (page: Page) =>
  page.locator('.story-text > p').evaluateAll(all => {
    const isHan = /^(zh|ja)/.test(document.documentElement.lang)
    const long = all.filter(each => (each.textContent?.length ?? 0) > (isHan ? 100 : 300))
    const lines = (each: Element) =>
      each.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(each).lineHeight)
    return {
      isHan,
      letters:
        long.map(each => (each.textContent?.length ?? 0) / lines(each)).reduce((sum, each) => sum + each, 0) /
        long.length,
    }
  })

/** Lines neither longer nor much shorter than one can follow: on phones, and on all that is wider. */
const lineLengths = { phone: { latin: [30, 50], han: [14, 22] }, wide: { latin: [55, 75], han: [24, 34] } } as const

/** The lead's picture, or a story's hero and headline, on the first screen of a page that was not scrolled. */
async function expectFirstScreen(page: Page, address: string): Promise<void> {
  // A hero, where a story has one, stands before its text.
  const hero = page.locator('main img').first()
  const isHero = (await hero.count()) > 0 && (await hero.evaluate(each => !each.closest('.story-text, section')))
  expect(isHero).toBe(address !== storyKinds['neither picture nor author'])
  if (isHero) expect(await hero.evaluate(each => each.getBoundingClientRect().top)).toBeLessThan(600)
  if (!address.startsWith('/article/')) return
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.evaluate(each => each.getBoundingClientRect().bottom)).toBeLessThan(300)
}

/** Pages that begin with a picture. */
const leads = /^\/(article\/.*|section\/macao)?$/

const kinds = Object.entries({ ...pageKinds, ...storyKinds })
const groups = [kinds.slice(0, 6), kinds.slice(6, 12), kinds.slice(12)]

for (const group of groups) {
  const names = group.map(([kind]) => kind).join(', ')
  test(`pages are in order at every width: one heading, nothing sideways, nothing on another, targets for fingers, what leads on the first screen (${names})`, async ({
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
          if (width === 1440 && leads.test(address)) await expectFirstScreen(page, address)
          const { isHan, letters } = await findLineLength(page)
          // Every story has paragraphs long enough to be measured; other pages have none.
          if (!address.startsWith('/article/')) return
          const [shortest, longest] = lineLengths[width < 600 ? 'phone' : 'wide'][isHan ? 'han' : 'latin']
          expect(letters).toBeGreaterThan(shortest)
          expect(letters).toBeLessThan(longest)
        })
      }
    }
  })
}

test('the picture and the headline of the lead’s story are on the first screen at 1440 px', async ({ paper, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await paper.open('/article/nara-meeting')
  await expectFirstScreen(page, '/article/nara-meeting')
})

test('what opens over a story has targets for fingers, and nothing sideways, at every width', async ({
  paper,
  page,
}) => {
  await paper.open('/article/historic-centre')
  for (const { name, press, place } of overlays) {
    await page.setViewportSize({ width: 1024, height: 900 })
    await press(page).click()
    await expect(page.locator(place)).toBeVisible()
    await page.waitForLoadState('networkidle')
    for (const width of [360, 768, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await test.step(`${name} at ${width} px`, async () => {
        // Where the contents stand beside the story, they are no fold.
        if (name !== 'contents' || width < 1280) await expect(page.locator(place)).toBeVisible()
        expect(await findSmallTargets(page)).toEqual([])
        expect(await findLostWords(page)).toEqual([])
      })
    }
    if (name === 'contents') continue
    await page.keyboard.press('Escape')
    await expect(page.locator(place)).toHaveCount(0)
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
    // The tab holds it over the next load.
    await page.getByRole('button', { name: 'Saved' }).click()
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeVisible()
  }
})

test('a note under a table begins where the table does, at the size of a caption', async ({ paper, page }) => {
  await paper.open('/article/gaming-revenue')
  const note = page.locator('.story-text p > small')
  const table = page.getByRole('table')
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect((await note.boundingBox())?.x).toBeCloseTo((await table.boundingBox())?.x ?? 0, 0)
  }
  const size = await note.evaluate(each => Number.parseFloat(getComputedStyle(each).fontSize))
  expect(size).toBeGreaterThanOrEqual(13)
})

test('the last head of a row stands over its column, also beside one that is two rows high', async ({
  paper,
  page,
}) => {
  await paper.open('/article/new-land')
  const table = page.getByRole('table')
  /** Where the words of a cell end. */
  const endOf = (name: string, role: 'columnheader' | 'cell') =>
    table.getByRole(role, { name, exact: true }).evaluate(each => {
      const words = document.createRange()
      words.selectNodeContents(each)
      return words.getBoundingClientRect().right
    })
  expect(await endOf('Cotai', 'columnheader')).toBeCloseTo(await endOf('4.7', 'cell'), 0)
  const edge = await table.evaluate(each => each.getBoundingClientRect().right)
  expect(await endOf('All of Macao', 'columnheader')).toBeCloseTo(edge, 0)
  expect(await endOf('27.3', 'cell')).toBeCloseTo(edge, 0)
  // A head over several columns is ruled off from their own.
  await expect(table.getByRole('columnheader', { name: 'The parts' })).toHaveCSS('border-bottom-width', '1px')
})

test('a story that ends with a ruled line leaves the next rule to its foot', async ({ paper, page }) => {
  await paper.open('/article/new-land')
  const last = page.locator('.story-text > :last-child')
  await expect(last).toContainText('See more')
  await expect(last).toHaveCSS(
    'border-top-color',
    await page.getByRole('navigation', { name: 'Topics' }).evaluate(each => getComputedStyle(each).borderTopColor),
  )
  await expect(last).toHaveCSS('border-bottom-color', 'rgba(0, 0, 0, 0)')
})
