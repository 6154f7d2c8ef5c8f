import { expect, test } from './reader.ts'
import { untilTakenOver } from './until-kept.ts'

test.use({ viewport: { width: 360, height: 640 } })

test('in an installed paper both ways on from a story that cannot be had stand clear of the bar', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await page.addInitScript(() => {
    const match = window.matchMedia.bind(window)
    const installed = '(display-mode: standalone)'
    window.matchMedia = query =>
      query === installed ? Object.defineProperty(match(query), 'matches', { value: true }) : match(query)
    // Nothing is fetched but what is asked for.
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await reader.install('/')
  await untilTakenOver(page)
  const bar = page.getByRole('navigation', { name: 'Front page' })
  await expect(bar).toBeVisible()
  await stand.stop()
  await page.getByRole('main').getByRole('heading').getByRole('link').first().click()
  const alert = page.getByRole('alert')
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible()
  const top = (await bar.boundingBox())?.y ?? 0
  for (const way of await alert.locator('a, button').all()) {
    const place = await way.boundingBox()
    expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThanOrEqual(top)
  }
})
