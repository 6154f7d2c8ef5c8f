import { expect, test } from './fixtures.ts'

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
      await page.addInitScript(() => {
        const shifts = { sum: 0 }
        Reflect.set(globalThis, 'shifts', shifts)
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) shifts.sum += Number(Reflect.get(entry, 'value'))
        }).observe({ type: 'layout-shift', buffered: true })
      })
      const { promise: read, resolve: sendFaces } = Promise.withResolvers<void>()
      await page.route('**/*.woff2', async route => {
        await read
        await route.continue()
      })
      await paper.open(address)
      expect(await page.evaluate(() => document.documentElement.dataset['faces'])).toBeUndefined()
      sendFaces()
      await page.waitForFunction(() => document.documentElement.dataset['faces'] === '')
      // Two frames: one to lay out, one for the observer to hear of it.
      const sum = await page.evaluate(
        () =>
          new Promise<number>(resolve =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve((Reflect.get(globalThis, 'shifts') as { sum: number }).sum)),
            ),
          ),
      )
      expect(sum).toBeLessThan(0.001)
    })
  }
}
