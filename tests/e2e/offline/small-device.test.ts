import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectSoon } from './endings.ts'
import { expect, type Newsstand, releaseB, test } from './reader.ts'
import { removals, save } from './saved-shelf.ts'
import { untilPageKept } from './until-kept.ts'

const story = '/article/nara-meeting'

/** Makes the browser allow the paper so many bytes more than it uses now: it refuses what is over by itself. Returns how to lift that. */
async function allow(page: Page, stand: Newsstand, more: number): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page)
  const origin = new URL(stand.url('/')).origin
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin })
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.max(1, usage + more) })
  return () => session.send('Storage.overrideQuotaForOrigin', { origin })
}

/** Whether anything is kept of what was only seen. */
const holdsSeen = (page: Page) => page.evaluate(() => caches.has('broadsheet / pictures'))

test('where the browser allows no more bytes, what was only seen gives way to a story that is saved', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install(story)
  await untilPageKept(page)
  await expect.poll(() => holdsSeen(page)).toBe(true)
  await allow(page, stand, 0)
  await save(page)
  expect(await holdsSeen(page)).toBe(false)
  await stand.stop()
  await reader.open('/library')
  await expect(removals(page)).toHaveCount(1)
})

test('where the browser allows nothing, a press on Save says so', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install(story)
  await untilPageKept(page)
  await allow(page, stand, Number.NEGATIVE_INFINITY)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expectSoon(page.getByText('The story was not saved. There is no room left on this device.'))
  await reader.expectEnding('content')
})

test('a download that the browser gives no more room says so, and goes on where there is some', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install('/settings')
  await untilPageKept(page)
  const lift = await allow(page, stand, 300_000)
  await page.getByRole('button', { name: /^Download, / }).click()
  await expectSoon(page.getByText('There is no room left on this device.'))
  await lift()
  const before = stand.asked.length
  await page.getByRole('button', { name: /^(Download|Go on)/ }).click()
  await expect(page.getByText('as of')).toBeVisible()
  const again = stand.asked.slice(before).filter(path => path.startsWith('/data/article/'))
  expect(again.length).toBeLessThan(stand.asked.filter(path => path.startsWith('/data/article/')).length)
})

test('where the browser allows no more bytes, pictures that were only seen give way to a new release', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install(story)
  await untilPageKept(page)
  await expect.poll(() => holdsSeen(page)).toBe(true)
  await page.evaluate(async () => {
    const seen = await caches.open('broadsheet / pictures')
    await seen.put('/seen', new Response(new Blob([new Uint8Array(4_000_000)])))
  })
  await allow(page, stand, 0)
  stand.deploy(releaseB)
  await reader.update()
  const [, version] = /"version":"([^"]+)"/.exec(readFileSync(join(releaseB, 'sw.js'), 'utf8')) ?? []
  const isHere = () =>
    page.evaluate(
      async cacheName => Boolean(await caches.match('/sw.js', { cacheName }).catch(() => undefined)),
      `broadsheet / shell ${version}`,
    )
  await expect.poll(isHere).toBe(true)
})
