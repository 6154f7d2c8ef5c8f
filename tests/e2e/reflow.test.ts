import { expect, test } from './fixtures.ts'
import { findLostWords } from './find-lost-words.ts'

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
