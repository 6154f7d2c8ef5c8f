import { expect, test } from './fixtures.ts'
import { readShifts, watchShifts } from './watch-shifts.ts'

const addresses = [
  '/',
  '/section/macao',
  '/article/nara-meeting',
  ...['historic-centre', 'azulejos', 'gaming-revenue', 'lotus', 'bridge-pt', 'names-of-macao-zh-hant'].map(
    slug => `/article/${slug}`,
  ),
]

/** Where the paper's own faces come late, as they do on a first visit, nothing that is being read may move. */
for (const address of addresses) {
  for (const width of [390, 1440]) {
    test(`nothing moves on ${address} at ${width} px when the faces come late`, async ({ paper, page }) => {
      await page.setViewportSize({ width, height: 900 })
      await watchShifts(page)
      const { promise: read, resolve: sendFaces } = Promise.withResolvers<void>()
      await page.route('**/*.woff2', async route => {
        await read
        await route.continue()
      })
      await paper.open(address)
      expect(await page.evaluate(() => document.documentElement.dataset['faces'])).toBeUndefined()
      sendFaces()
      await page.waitForFunction(() => document.documentElement.dataset['faces'] === '')
      expect(await readShifts(page)).toBeLessThan(0.001)
    })
  }
}
