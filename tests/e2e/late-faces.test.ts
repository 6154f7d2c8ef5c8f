import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { releaseA } from './offline/reader.ts'
import { readShifts, watchShifts } from './watch-shifts.ts'

const assets = join(releaseA, 'assets')

const addresses = [
  '/',
  '/section/macao',
  '/article/nara-meeting',
  ...['historic-centre', 'azulejos', 'gaming-revenue', 'lotus', 'bridge-pt', 'names-of-macao-zh-hant'].map(
    slug => `/article/${slug}`,
  ),
]

/** Runs in the page: its faces are here, for it or, where they would move it, for the next. */
const areHere = () => ['faces', 'nextFaces'].some(name => name in document.documentElement.dataset)

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
      await page.waitForFunction(areHere)
      expect(await readShifts(page)).toBeLessThan(0.001)
    })
  }
}

test('a page that the faces would move stays in the face of the device, and the next one has them', async ({
  paper,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 })
  await watchShifts(page)
  // Another face under the name of the paper's own, in which lines end elsewhere.
  await page.route('**/newsreader-latin-wght-normal*.woff2', async route => {
    const italic = readdirSync(assets).find(file => file.startsWith('newsreader-latin-wght-italic'))
    await route.fulfill({ path: join(assets, italic ?? ''), contentType: 'font/woff2' })
  })
  await paper.open('/article/nara-meeting')
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-next-faces', '')
  await expect(root).not.toHaveAttribute('data-faces')
  expect(await readShifts(page)).toBeLessThan(0.001)
  await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
  await expect(root).toHaveAttribute('data-faces', '')
})
