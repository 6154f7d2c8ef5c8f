import { findBrowser } from '../find-browser.ts'
import { expectSoon, soon } from './endings.ts'
import { expect, makeReader, type Newsstand, type Reader, releaseB, test } from './reader.ts'
import { untilKept } from './until-kept.ts'

// The browser keeps pages it leaves whole; only tests switch that off.
test.use({ launchOptions: { ...findBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache'] } })

const story = '/article/nara-meeting'

/** Leaves a page that then comes back whole with `goBack`, as pages do in browsers that keep them. */
async function leave({ page, install, open }: Reader, stand: Newsstand): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['back'] = String(persisted)
    })
    // What the clock says after a pause, in every page of this tab.
    const now = Date.now
    Date.now = () => now() + Number(sessionStorage.getItem('pause') ?? 0)
  })
  await install(story)
  await untilKept(page, 'nara-meeting')
  const before = looks(stand)
  await open('/section/world')
  // The page in between looks for news by itself; what is asked after that is asked by the one that comes back.
  await expect.poll(() => looks(stand)).toBeGreaterThan(before)
}

/** How often news were looked for. */
const looks = ({ asked }: Newsstand) => asked.filter(path => path === '/data/newest.json').length

async function goBack({ page }: Reader): Promise<void> {
  await page.evaluate(() => history.back())
  await expect(page.locator('html')).toHaveAttribute('data-back', 'true')
}

test('a page that the browser kept whole goes on, with the host gone as well', async ({ stand, reader }) => {
  const { page } = reader
  await leave(reader, stand)
  await stand.stop()
  await goBack(reader)
  await reader.expectEnding('content')
  await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
  // The front page was never here; the story can be read again from what stands in its place.
  await reader.expectEnding('message')
  await expect(page.getByRole('heading', { name: 'What you can read now' })).toBeVisible()
})

test('a page that comes back after an hour looks for news at once', async ({ stand, reader }) => {
  const { page } = reader
  await leave(reader, stand)
  stand.deploy(releaseB)
  await page.evaluate(() => sessionStorage.setItem('pause', String(3_600_000)))
  const before = looks(stand)
  await goBack(reader)
  await expect.poll(() => looks(stand)).toBe(before + 1)
  await expectSoon(page.getByRole('status').filter({ hasText: 'A new version is here.' }))
})

test('a page that comes back knows what was saved meanwhile', async ({ stand, reader, context }) => {
  const { page } = reader
  await leave(reader, stand)
  const other = makeReader(await context.newPage(), stand)
  await other.open(story)
  await other.page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(other.page.getByRole('button', { name: 'Saved' })).toBeVisible()
  await goBack(reader)
  await expectSoon(page.getByRole('button', { name: 'Saved' }))
})

test('a page that showed a kept copy asks for the story itself when it comes back', async ({ stand, reader }) => {
  const { page } = reader
  await leave(reader, stand)
  await stand.stop()
  await reader.open(story)
  const note = page.getByRole('status').filter({ hasText: 'What you see is from' })
  await expect(note).toBeVisible()
  await stand.start()
  await reader.open('/section/world')
  await goBack(reader)
  await expect(note).toBeHidden({ timeout: soon })
})
