import { expect, test } from './reader.ts'
import { untilHeld } from './until-kept.ts'

test('a picture that never comes keeps neither the app nor what goes along with a page away', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  stand.trouble(/^\/media\/nara\.svg$/, 'silence')
  await page.goto(stand.url('/article/nara-meeting'), { waitUntil: 'commit' })
  await expect.poll(() => stand.asked, { timeout: 40_000 }).toContain('/sw.js')
  await untilHeld(page, '/data/article/nara-meeting.json')
  expect(await page.evaluate(() => document.readyState)).toBe('interactive')
})
