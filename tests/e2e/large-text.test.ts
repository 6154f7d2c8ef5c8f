import { findBrowser } from './find-browser.ts'
import { findLostWords } from './find-lost-words.ts'
import { expect, test } from './fixtures.ts'
import { ownComplaint, pageKinds, storyKinds } from './page-kinds.ts'

const start = findBrowser()

// As readers have it who set the browser's text to twice its size: media queries know of it too.
test.use({ launchOptions: { ...start, args: [...start.args, '--blink-settings=defaultFontSize=32'] } })

test('nothing is lost with text at 200 % at any width', async ({ paper, page }) => {
  test.setTimeout(120_000)
  paper.forgive(ownComplaint)
  for (const [kind, address] of Object.entries({ ...pageKinds, ...storyKinds })) {
    await page.setViewportSize({ width: 320, height: 720 })
    await paper.open(address)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    for (const width of [320, 412, 1280]) {
      await test.step(`${kind} on ${width} px`, async () => {
        await page.setViewportSize({ width, height: 720 })
        expect(await findLostWords(page)).toEqual([])
      })
    }
  }
})
