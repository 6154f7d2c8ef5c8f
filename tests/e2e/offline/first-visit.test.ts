import type { FrontPage } from '../../../src/edition/model.ts'
import { storiesOf } from '../../../src/lib/stories-of.ts'
import { printedFolder } from '../editions/test-editions.ts'
import { comeBackLater, expect, makeReader, readPrinted, releaseA, test } from './reader.ts'
import { untilKept, untilPrinted } from './until-kept.ts'

const slug = 'nara-meeting'
const story = `/article/${slug}`
/** A story of the newsroom with WordPress. */
const withPicture = '/article/night-ferry-returns'

test('after one visit the story and the pictures that were seen are there without a network', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  const hero = page.getByRole('article').getByRole('img').first()
  const isDrawn = () =>
    hero.evaluate(async (image: HTMLImageElement) => {
      await image.decode().catch(() => undefined)
      return image.naturalWidth > 0
    })
  await reader.install(story)
  await untilKept(page, slug)
  await expect.poll(() => page.evaluate(async () => Boolean(await caches.match('/media/nara.svg')))).toBe(true)
  // They came once, for the page; those that nobody has seen did not come at all. Some may be on their way: the parts of
  // a page are laid out one by one.
  const pictures = (all: string[]) => all.filter(path => path.startsWith('/media/')).toSorted()
  await expect(async () => {
    const seen = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    expect(pictures(stand.asked)).toEqual(pictures(seen))
  }).toPass({ timeout: 10_000 })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await stand.stop()
  await reader.openTo(story, 'content')
  await expect.poll(isDrawn).toBe(true)
})

test.describe('an edition with pictures at another host', () => {
  test.use({ folders: { '/': printedFolder('wordpress') } })

  test('those that were seen on a first visit are there without a network', async ({ stand, reader }) => {
    const { page } = reader
    const host = 'https://cms.example/**'
    const drawn = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>'
    await page.context().route(host, route => route.fulfill({ contentType: 'image/svg+xml', body: drawn }))
    await reader.install(withPicture)
    await untilKept(page, withPicture.slice('/article/'.length))
    const hero = page.getByRole('article').locator('figure img').first()
    const url = await hero.evaluate((image: HTMLImageElement) => image.currentSrc)
    await expect.poll(() => page.evaluate(async asked => Boolean(await caches.match(asked)), url)).toBe(true)
    await page.context().route(host, route => route.abort())
    await stand.stop()
    await reader.openTo(withPicture, 'content')
    await expect.poll(() => hero.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  })
})

test('the page that was open before there was a worker is kept as it was printed', async ({ reader }) => {
  await reader.install(story)
  await untilPrinted(reader.page, story, 'id="state"')
})

test('who stays with the story of a first visit has the front page and all it leads to', async ({ stand, reader }) => {
  const { page } = reader
  await page.clock.install()
  await reader.install(story)
  await untilKept(page, slug)
  expect(stand.asked).not.toContain('/data/front.json')
  await page.clock.fastForward(20_000)
  for (const each of storiesOf(readPrinted<FrontPage>(releaseA, '/data/front.json'))) await untilKept(page, each.slug)
  await untilPrinted(page, '/', 'id="state"')
})

test('who comes a second time, and again to a story, has the front page and all it leads to', async ({
  stand,
  reader,
  context,
}) => {
  await reader.install(story)
  await comeBackLater(reader.page)
  const again = makeReader(await context.newPage(), stand)
  await again.open(story)
  const { page } = again
  const stories = storiesOf(readPrinted<FrontPage>(releaseA, '/data/front.json'))
  for (const each of stories) await untilKept(page, each.slug)
  await untilPrinted(page, '/', 'id="state"')
  await stand.stop()
  await again.openTo('/', 'content')
  await page.getByRole('main').getByRole('heading').getByRole('link').last().click()
  await again.expectEnding('content')
})
