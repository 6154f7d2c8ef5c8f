import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { overlays } from './overlays.ts'
import { ownComplaint, pageKinds, storyKinds } from './page-kinds.ts'

type Look = { name: string; scheme: 'light' | 'dark'; theme?: string; paper: string }

const light = 'rgb(251, 250, 247)'
const dark = 'rgb(20, 19, 16)'
const sepia = 'rgb(244, 236, 220)'

const looks: Look[] = [
  { name: 'the system’s light', scheme: 'light', paper: light },
  { name: 'the system’s dark', scheme: 'dark', paper: dark },
  { name: 'light on a dark system', scheme: 'dark', theme: 'light', paper: light },
  { name: 'dark on a light system', scheme: 'light', theme: 'dark', paper: dark },
  { name: 'sepia on a dark system', scheme: 'dark', theme: 'sepia', paper: sepia },
]

/** The same without opening the page anew: what the system says, and the theme as the starter would write it. */
const openedLooks: (NonNullable<Parameters<Page['emulateMedia']>[0]> & { theme?: string })[] = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', theme: 'sepia' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', forcedColors: 'active' },
]

/** The reader chose this on an earlier visit. */
async function choose(page: Page, choice: { theme?: string; text?: string }): Promise<void> {
  await page.addInitScript(
    stored => localStorage.setItem('broadsheet / display', stored),
    JSON.stringify({ theme: 'system', text: 'm', ...choice }),
  )
}

const paperColour = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

for (const { name, scheme, theme, paper: colour } of looks) {
  test(`${name} is there before the first paint`, async ({ paper, page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await choose(page, { ...(theme && { theme }), text: 'xl' })
    await page.addInitScript(() => {
      const observer = new MutationObserver(() => {
        if (!document.body) return
        observer.disconnect()
        const look = getComputedStyle(document.documentElement)
        Reflect.set(globalThis, 'firstLook', [look.backgroundColor, look.getPropertyValue('--text-scale').trim()])
      })
      observer.observe(document, { childList: true, subtree: true })
    })
    for (const address of ['/', '/article/bridge']) {
      await paper.open(address)
      expect(await page.evaluate(() => Reflect.get(globalThis, 'firstLook'))).toEqual([colour, '1.3125'])
      expect(await paperColour(page)).toBe(colour)
    }
  })
}

test('what opens over a story is accessible in every look', async ({ paper, page }) => {
  test.setTimeout(90_000)
  // As wide as the contents are folded.
  await page.setViewportSize({ width: 1024, height: 900 })
  // Axe reads the whole page, whatever part it judges: a short one, and the long one for its contents alone.
  await paper.open('/article/great-circle')
  for (const { name, press, place } of overlays) {
    if (name === 'contents') await paper.open('/article/historic-centre')
    await press(page).click()
    await expect(page.locator(place)).toBeVisible()
    for (const [number, { theme = 'system', ...look }] of openedLooks.entries()) {
      await page.emulateMedia({ contrast: null, forcedColors: null, ...look })
      await page.evaluate(chosen => (document.documentElement.dataset['theme'] = chosen), theme)
      const what = number === 0 ? 'all' : look.forcedColors ? 'forced colours' : 'colours'
      await test.step(`${name}, ${theme} ${JSON.stringify(look)}`, () => paper.axe(what, place))
    }
    if (name === 'contents') continue
    await page.keyboard.press('Escape')
    // The lightbox closes by going back in the history, which must not meet with the next page being opened.
    await expect(page.locator(place)).toHaveCount(0)
  }
})

test('a choice in another’s words leaves the paper as it was printed', async ({ paper, page }) => {
  await page.addInitScript(() => localStorage.setItem('broadsheet / display', '{"theme":["neon"],"text":'))
  await page.emulateMedia({ colorScheme: 'light' })
  await paper.open('/article/bridge')
  expect(await paperColour(page)).toBe(light)
  await page.getByRole('button', { name: 'Display' }).click()
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked()
})

/** Changes the look of a page that is open, as the display choices do. */
async function show(page: Page, { scheme, theme }: Pick<Look, 'scheme' | 'theme'>): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, contrast: null, forcedColors: null })
  await page.evaluate(chosen => {
    if (chosen) document.documentElement.dataset['theme'] = chosen
    else delete document.documentElement.dataset['theme']
  }, theme)
}

/** The colours of everything on the page, one line each. */
const allColours = (page: Page) =>
  page.evaluate(() => {
    const properties = /(^|-)color$|^(color-scheme|background-image|fill|stroke|opacity|filter|display|visibility)$/
    const names = [...getComputedStyle(document.documentElement)].filter(name => properties.test(name))
    return [...document.querySelectorAll('*')].map(each => {
      const look = getComputedStyle(each)
      return `${each.tagName} ${names.map(name => look.getPropertyValue(name)).join(' ')}`
    })
  })

/** Drawings in the colour of the paper. */
const lostDrawings = (page: Page) =>
  page
    .locator('svg:visible')
    .evaluateAll(
      all =>
        all.filter(svg => getComputedStyle(svg).color === getComputedStyle(document.documentElement).backgroundColor)
          .length,
    )

const kinds = Object.entries({ ...pageKinds, ...storyKinds })
const groups = Array.from({ length: Math.ceil(kinds.length / 4) }, (_, n) => kinds.slice(n * 4, n * 4 + 4))
for (const group of groups) {
  const names = group.map(([kind]) => kind).join(', ')
  test(`every kind of page is accessible in every look, with more contrast, and in forced colours (${names})`, async ({
    paper,
    page,
  }) => {
    test.setTimeout(120_000)
    paper.forgive(ownComplaint)
    for (const [kind, address] of group) {
      await paper.open(address)
      for (const [colour, twins] of Map.groupBy(looks, look => look.paper)) {
        await test.step(`${kind} in ${twins.map(({ name }) => name).join(' and in ')}`, async () => {
          // What is the same to the eye is so to axe. Tried again, as a picture may come between two looks.
          await expect(async () => {
            const seen: string[][] = []
            for (const look of twins) {
              await show(page, look)
              seen.push(await allColours(page))
            }
            for (const colours of seen) expect(colours).toEqual(seen[0])
          }).toPass({ timeout: 10_000 })
          expect(await paperColour(page)).toBe(colour)
          await paper.axe(colour === light ? 'all' : 'colours')
        })
      }
      await test.step(`${kind} with more contrast`, async () => {
        await show(page, { scheme: 'light' })
        await page.emulateMedia({ contrast: 'more' })
        await paper.axe('colours')
      })
      await test.step(`${kind} in forced colours`, async () => {
        await page.emulateMedia({ contrast: null, forcedColors: 'active', colorScheme: 'dark' })
        await paper.axe('forced colours')
        expect(await lostDrawings(page)).toBe(0)
      })
    }
  })
}

test('readers who asked for more contrast get ink in place of grey', async ({ paper, page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' })
  await paper.open('/')
  const colours = await page
    .getByRole('main')
    .locator('time')
    .first()
    .evaluate(time => [getComputedStyle(time).color, getComputedStyle(document.documentElement).color])
  expect(colours[0]).toBe(colours[1])
})

test('forced colours leave nothing of the display choices invisible', async ({ paper, page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await paper.open('/article/bridge')
  await page.getByRole('button', { name: 'Display' }).click()
  await expect(page.getByRole('radio', { name: 'System' })).toBeVisible()
  await paper.axe()
})

test('readers who asked for less motion see none', async ({ paper, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await paper.open('/')
  await page.evaluate(() => {
    const longest = { duration: 0 }
    Reflect.set(globalThis, 'longest', longest)
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { duration } = animation.effect?.getComputedTiming() ?? {}
        if (typeof duration === 'number') longest.duration = Math.max(longest.duration, duration)
      }
      requestAnimationFrame(look)
    }
    look()
  })
  const link = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first()
  const headline = await link.innerText()
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: headline, exact: true })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveTitle('The Praia Review')
  expect(await page.evaluate(() => (Reflect.get(globalThis, 'longest') as { duration: number }).duration)).toBeLessThan(
    1,
  )
})
