import { expectSoon } from './endings.ts'
import { expect, test } from './reader.ts'
import { untilHeld, untilPrinted, untilTakenOver } from './until-kept.ts'

test('a picture that never comes keeps neither the app nor what goes along with a page away', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  stand.trouble(/^\/media\/nara\.svg$/, 'silence')
  await page.clock.install()
  await page.goto(stand.url('/article/nara-meeting'), { waitUntil: 'commit' })
  await page.waitForLoadState('domcontentloaded')
  await page.clock.fastForward(8_000)
  await untilTakenOver(page)
  expect(stand.asked).not.toContain('/sw.js')
  await page.clock.fastForward(2_000)
  await expect.poll(() => stand.asked, { timeout: 5_000 }).toContain('/sw.js')
  await untilHeld(page, '/data/article/nara-meeting.json')
  expect(await page.evaluate(() => document.readyState)).toBe('interactive')

  await test.step('nor the line that says from when a page of the device is', async () => {
    await untilPrinted(page, '/article/nara-meeting', 'id="state"')
    stand.trouble(/^\/(article|data)\//, 'break')
    const begun = Date.now()
    await page.goto(stand.url('/article/nara-meeting'), { waitUntil: 'commit' })
    await expectSoon(page.getByRole('status').filter({ hasText: 'What you see is from' }), begun)
  })
})
