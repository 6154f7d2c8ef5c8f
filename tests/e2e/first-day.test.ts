import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrontPage } from '../../src/edition/model.ts'
import { storiesOf } from '../../src/lib/stories-of.ts'
import { expect, test } from './fixtures.ts'
import { releaseA } from './offline/reader.ts'
import { readShifts, watchShifts } from './watch-shifts.ts'

const front = JSON.parse(readFileSync(join(releaseA, 'data/front.json'), 'utf8')) as FrontPage
const stories = storiesOf(front)
const newest = Math.max(...stories.map(({ published }) => Date.parse(published)))
const updated = stories.find(story => story.updated !== undefined && story.slug === 'nara-meeting')?.updated ?? ''
const hour = 3_600_000

/** Printed pages say the day; on the first day of a story readers are told the hours. Nothing may move for it. */
for (const [address, time] of [
  ['/', newest + hour],
  ['/article/nara-meeting', Date.parse(updated) + hour],
] as const) {
  for (const width of [360, 390, 768, 1440]) {
    test(`nothing moves on ${address} at ${width} px when the day of a story becomes its hour`, async ({
      paper,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.clock.setFixedTime(time)
      await watchShifts(page)
      await paper.open(address)
      await expect(page.getByText('1 hour ago').first()).toBeVisible()
      expect(await readShifts(page)).toBeLessThan(0.001)
    })
  }
}
