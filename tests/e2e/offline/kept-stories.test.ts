import type { FrontPage } from '../../../src/edition/model.ts'
import { storiesOf } from '../../../src/lib/stories-of.ts'
import { released } from '../editions/release.ts'
import { expectAccessible } from '../expect-accessible.ts'
import { expect, type Reader, readPrinted, releaseA, releaseB, test } from './reader.ts'
import { untilKept, untilTakenOver } from './until-kept.ts'

const story = '/article/nara-meeting'

const paragraphs = ({ page }: Reader) => page.getByRole('article').getByRole('paragraph')

test('a page never seen lists what can be read now, and one press tries again', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install(story)
  await untilKept(page, 'nara-meeting')
  await stand.stop()
  await reader.openTo('/article/bridge', 'message')
  await expect(page.getByRole('heading', { name: 'What you can read now' })).toBeVisible()
  await expect(page.getByRole('listitem').getByRole('link').first()).toBeVisible()
  await expectAccessible(page)
  await stand.start()
  await page.getByRole('button', { name: 'Try again' }).click()
  await reader.expectEnding('content')
})

test('everything the front page leads to reads without a network, after one look at it', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install('/')
  const links = page.getByRole('main').getByRole('heading').getByRole('link')
  const addresses = await links.evaluateAll(all => all.map(link => link.getAttribute('href') ?? ''))
  const stories = addresses.filter(address => address.startsWith('/article/'))
  for (const address of stories) await untilKept(page, address.replace('/article/', ''))
  await stand.stop()
  await reader.open('/')
  await page.getByRole('main').getByRole('heading').getByRole('link').last().click()
  await reader.expectEnding('content')
  await expect(page.getByRole('status').filter({ hasText: 'What you see is from' })).toBeVisible()
  await expectAccessible(page)
})

test('a story of the front page that is gone, damaged or in trouble does not keep the others from being kept', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  // Nothing is fetched because it was seen.
  await page.addInitScript(() => {
    IntersectionObserver.prototype.observe = () => {}
  })
  const stories = storiesOf(readPrinted<FrontPage>(releaseA, '/data/front.json')).map(({ slug }) => slug)
  const [gone, damaged, broken, ...others] = stories
  stand.trouble(new RegExp(`^/data/article/${broken}\\.json$`), { status: 500, content: '' })
  stand.trouble(new RegExp(`^/data/article/${gone}\\.json$`), { status: 410, content: '' })
  stand.trouble(new RegExp(`^/data/article/${damaged}\\.json$`), 'short')
  await reader.install('/')
  for (const slug of others) await untilKept(page, slug)
})

test('a story of the front page that never comes does not keep what is opened meanwhile from being kept', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  const [first] = storiesOf(readPrinted<FrontPage>(releaseA, '/data/front.json'))
  // The browser's clock for what is called off runs ten times as fast.
  await page.addInitScript(() => {
    const usual = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = limit => usual(limit / 10)
  })
  stand.trouble(new RegExp(`^/data/article/${first?.slug}\\.json$`), 'silence')
  await reader.install('/')
  await page.getByRole('navigation').getByRole('link', { name: 'World' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible()
  const isKept = () => page.evaluate(async () => Boolean(await caches.match('/data/section/world.json')))
  await expect.poll(isKept).toBe(true)
})

test('data that do not come are read from the kept copy after two seconds, and the rest of the page stays', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  await reader.install(story)
  await untilKept(page, 'nara-meeting')
  await page.clock.install()
  await reader.open('/')
  await untilTakenOver(page)
  stand.trouble(/^\/data\//, 'silence')
  await page.clock.pauseAt(Date.now() + 60_000)
  await page
    .getByRole('link', { name: /.+/ })
    .and(page.locator(`[href="${story}"]`))
    .first()
    .click()
  await expect(page.getByRole('status', { name: 'Loading' })).toBeVisible()
  await page.clock.runFor(2_000)
  await expect(paragraphs(reader).nth(3)).toBeVisible()
})

test('a story that never comes says so within three seconds, with a way out', async ({ stand, reader }) => {
  const { page } = reader
  stand.trouble(/^\/data\/article\//, 'silence')
  await page.clock.install()
  await reader.open('/')
  await untilTakenOver(page)
  // From here on time is the test's own: what passes is what the page waits for, not what the machine needs.
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.getByRole('main').getByRole('heading').getByRole('link').first().click()
  await expect(page.getByRole('status', { name: 'Loading' })).toBeVisible()
  await page.clock.runFor(2_900)
  await expect(page.getByText('The network is slow to answer.')).toBeVisible()
  await page.clock.resume()
  await page.getByRole('link', { name: 'What you can read now' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
})

test('a story that was withdrawn opens from the kept copy, and says so, also without a network, until it is back', async ({
  stand,
  reader,
}) => {
  const { page } = reader
  const path = `/article/${released.withdrawn}`
  const said = { says: 'The paper has withdrawn this story. You have a copy from' }
  await reader.install(path)
  await untilKept(page, released.withdrawn)
  stand.deploy(releaseB)
  await reader.openTo(path, said)
  await expect(paragraphs(reader).nth(3)).toBeVisible()
  await expectAccessible(page)
  await stand.stop()
  await reader.openTo(path, said)
  await expect(page.getByRole('status').filter({ hasText: 'What you see is from' })).toBeVisible()
  stand.deploy(releaseA)
  await stand.start()
  await reader.open(path)
  await expect(page.getByText(said.says)).toBeHidden()
  const isNew = () =>
    page.evaluate(async at => {
      const kept = await caches.match(at)
      return Number(kept?.headers.get('x-kept-at')) > performance.timeOrigin
    }, `/data${path}.json`)
  await expect.poll(isNew).toBe(true)
  await stand.stop()
  await reader.openTo(path, 'content')
  await expect(page.getByText(said.says)).toBeHidden()
})

test('a translator that rewrote the page before the app came leaves a page that reads and moves', async ({
  reader,
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.lang = 'de'
      document.documentElement.classList.add('translated-ltr')
      for (const text of document.querySelectorAll('main p, main h1')) {
        const font = document.createElement('font')
        font.append(...text.childNodes)
        text.append(font)
      }
    })
  })
  await reader.openTo(story, 'content')
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('link', { name: 'Front page' }).click()
  await expect(page).toHaveURL(/\/$/)
  await reader.expectEnding('content')
})
