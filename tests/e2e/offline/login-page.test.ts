import { filesIn } from '../../../src/edition/printed-page.ts'
import { expectSoon, soon } from './endings.ts'
import { expect, type Newsstand, type Reader, test } from './reader.ts'
import { untilKept, untilTakenOver } from './until-kept.ts'

const story = '/article/nara-meeting'

const hotel = ({ page }: Reader) => page.getByRole('heading', { name: 'Welcome to the hotel' })

/** A device with the paper on it, whose browser then gets the login page of a hotel for the story, to be kept for a year. */
async function signIn(stand: Newsstand, reader: Reader): Promise<void> {
  await reader.install(story)
  await untilKept(reader.page, 'nara-meeting')
  const end = stand.trouble(/^\/(article|data)\//, 'portal')
  await reader.open(story)
  await expectSoon(hotel(reader))
  end()
  await reader.open('/')
  await untilTakenOver(reader.page)
}

test('a login page that the browser keeps for a year is asked past when the hotel is left', async ({
  stand,
  reader,
}) => {
  await signIn(stand, reader)
  await reader.openTo(story, 'content')
  await expect(hotel(reader)).toHaveCount(0)
})

test('a login page that the browser keeps for a year does not come in place of the kept story', async ({
  stand,
  reader,
}) => {
  await signIn(stand, reader)
  await stand.stop()
  await reader.openTo(story, 'content')
  await expect(hotel(reader)).toHaveCount(0)
})

test('a page cut short under the tag of the whole one does not stand in its way', async ({ stand, reader }) => {
  await reader.install()
  const end = stand.trouble(/^\/article\//, 'short')
  await reader.openTo('/article/bridge', 'content')
  end()
  await reader.open('/')
  const response = await reader.page.goto(stand.url('/article/bridge'))
  // As it was printed, and not drawn by the app from the data.
  expect(Object.keys(filesIn((await response?.text()) ?? ''))).toContain('/data/article/bridge.json')
})

test('pictures for which the browser holds a login page come when the hotel is left', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install()
  const end = stand.trouble(/^\/media\//, 'portal')
  await reader.open(story)
  const picture = page.getByRole('article').getByRole('img').first()
  const width = () =>
    picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode().catch(() => undefined)
      return image.naturalWidth
    })
  await expect.poll(width).toBe(0)
  end()
  await reader.open('/')
  await reader.open(story)
  await expect.poll(width, { timeout: soon }).toBeGreaterThan(0)
})
