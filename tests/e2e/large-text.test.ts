import { findBrowser } from './find-browser.ts'
import { findLostWords } from './find-lost-words.ts'
import { expect, test } from './fixtures.ts'
import { ownComplaint, pageKinds } from './page-kinds.ts'

const start = findBrowser()

// As readers have it who set the browser's text to twice its size: media queries know of it too.
test.use({ launchOptions: { ...start, args: [...start.args, '--blink-settings=defaultFontSize=32'] } })

for (const width of [320, 412, 1280]) {
  test(`nothing is lost with text at 200 % on ${width} px`, async ({ paper, page }) => {
    test.setTimeout(60_000)
    paper.forgive(ownComplaint)
    await page.setViewportSize({ width, height: 720 })
    for (const [kind, address] of Object.entries(pageKinds)) {
      await test.step(kind, async () => {
        await paper.open(address)
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
        expect(await findLostWords(page)).toEqual([])
      })
    }
  })
}
