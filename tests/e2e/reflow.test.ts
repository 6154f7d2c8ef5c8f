import { expect, test } from './fixtures.ts'
import { findLostWords } from './find-lost-words.ts'
import { ownComplaint, pageKinds } from './page-kinds.ts'

for (const width of [320, 768]) {
  test(`nothing is lost sideways at ${width} px`, async ({ paper, page }) => {
    test.setTimeout(60_000)
    paper.forgive(ownComplaint)
    await page.setViewportSize({ width, height: 720 })
    for (const [kind, address] of Object.entries(pageKinds)) {
      await test.step(kind, async () => {
        await paper.open(address)
        expect(await findLostWords(page)).toEqual([])
      })
    }
  })
}

test.describe('the hostile edition', () => {
  test.use({ edition: 'hostile' })

  test('words that never break break at 320 px', async ({ paper, page }) => {
    await page.setViewportSize({ width: 320, height: 720 })
    for (const address of ['/', '/article/wide', '/article/scripts', '/topic/traps']) {
      await test.step(address, async () => {
        await paper.open(address)
        expect(await findLostWords(page)).toEqual([])
      })
    }
  })
})
