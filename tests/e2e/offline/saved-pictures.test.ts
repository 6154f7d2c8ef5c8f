import type { Article } from '../../../src/edition/model.ts'
import { expect, type Newsstand, type Reader, readPrinted, releaseA, test } from './reader.ts'
import { save } from './saved-shelf.ts'
import { untilKept, untilTakenOver } from './until-kept.ts'

const slug = 'nara-meeting'
const data = `/data/article/${slug}.json`

const savedPictures = ({ page }: Reader) =>
  page.evaluate(async () => {
    const kept = await (await caches.open('broadsheet / saved')).keys()
    return kept.map(({ url }) => new URL(url).pathname).toSorted()
  })

/** The picture of the story at hand: which file it was drawn from, if from any. */
const hero = ({ page }: Reader) =>
  page
    .getByRole('article')
    .getByRole('img')
    .first()
    .evaluate(async (image: HTMLImageElement) => {
      await image.decode().catch(() => undefined)
      return image.naturalWidth > 0 && new URL(image.currentSrc).pathname
    })

/** Forgets what was only seen, and takes the host away. */
async function leaveOnlySaved({ page }: Reader, stand: Newsstand): Promise<void> {
  await page.evaluate(async () => {
    for (const kind of ['pictures', 'opened', 'pages']) await caches.delete(`broadsheet / ${kind}`)
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await stand.stop()
}

async function openFromLibrary({ page, open, expectEnding }: Reader): Promise<void> {
  await open('/library')
  await page.getByRole('link', { name: /Nara/ }).first().click()
  await expect(page).toHaveURL(/\/article\//)
  await expectEnding('content')
}

test('the pictures of a saved story stay when those that were only seen go, and go with the story', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install(`/article/${slug}`)
  await save(page)
  await expect.poll(() => savedPictures(reader)).toContain('/media/nara.svg')
  await leaveOnlySaved(reader, stand)
  await openFromLibrary(reader)
  await expect.poll(() => hero(reader)).toBe('/media/nara.svg')
  await page.getByRole('button', { name: 'Saved' }).click()
  await expect.poll(() => savedPictures(reader)).toEqual([])
})

for (const { width, seen } of [
  { width: 1280, seen: '/media/minchi.svg' },
  { width: 320, seen: '/media/nara.svg' },
]) {
  test(`a picture in several sizes, seen ${width} px wide, is there on a wide screen without a network`, async ({
    stand,
    reader,
  }) => {
    const { page } = reader
    const story = readPrinted<Article>(releaseA, data)
    const srcset = '/media/nara.svg 400w, /media/minchi.svg 2400w'
    stand.trouble(/^\/data\/article\/nara-meeting\.json$/, {
      content: JSON.stringify({ ...story, hero: story.hero && { ...story.hero, srcset } }),
    })
    await reader.install('/')
    await page.setViewportSize({ width, height: 800 })
    await untilTakenOver(page)
    await page.locator(`main a[href="/article/${slug}"]`).first().click()
    await expect.poll(() => hero(reader)).toBe(seen)
    await untilKept(page, slug)
    await expect.poll(() => page.evaluate(async path => Boolean(await caches.match(path)), seen)).toBe(true)
    await save(page)
    await expect.poll(() => savedPictures(reader)).toEqual(expect.arrayContaining([seen, '/media/nara.svg']))
    await leaveOnlySaved(reader, stand)
    // Not sooner: the wider screen has its file fetched at once.
    await page.setViewportSize({ width: 1280, height: 800 })
    await openFromLibrary(reader)
    await expect.poll(() => hero(reader)).toBe(seen)
  })
}

test('a picture of a saved story that does not come keeps none of the others away', async ({ stand, reader }) => {
  const { page } = reader
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  stand.trouble(/^\/media\/nara\.svg$/, 'break')
  await reader.open(`/article/${slug}`)
  await save(page)
  await expect.poll(() => savedPictures(reader)).toContain('/media/black-ship.svg')
})
