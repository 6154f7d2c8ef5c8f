import type { Page } from '@playwright/test'
import { kill, startBrowser } from './mortal-browser.ts'
import { expect, makeReader, readPrinted, releaseA, test } from './reader.ts'
import { readShelf, removals } from './saved-shelf.ts'
import { untilTakenOver } from './until-kept.ts'

// A trace cannot be written of a browser that was killed.
test.use({ trace: 'off' })

/** Where saving a story is when the browser is killed. */
const moments = ['pressed', 'begun', 'written', 'marked', 'said'] as const
type Moment = (typeof moments)[number]

const stories = ['lotus', 'bridge', 'minchi', 'pataca', 'patua']

/** Lets a page say how far saving is, and go no further than one moment: it is there when the browser is killed. */
const stopAt = (page: Page, moment: Moment) =>
  page.addInitScript(last => {
    const reached = new Set<string>()
    const reach = (what: string) => {
      reached.add(what)
      document.documentElement.dataset['saving'] = [...reached].join(' ')
    }
    const put = Reflect.get(IDBObjectStore.prototype, 'put')
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given)
      // Kept busy, the transaction does not end.
      const goOn = () => this.get('nothing').addEventListener('success', goOn)
      // Nor does one that comes after the first has ended: what was to be one would not be.
      if (last === 'begun' || (last === 'written' && reached.has('written'))) request.addEventListener('success', goOn)
      request.addEventListener('success', () => reach('begun'))
      this.transaction.addEventListener('complete', () => reach('written'))
      return request
    }
    // The mark waits for its turn.
    if (last === 'written') navigator.locks.request = () => new Promise(() => {})
    const set = Reflect.get(Storage.prototype, 'setItem')
    Storage.prototype.setItem = function (name, value) {
      set.call(this, name, value)
      if (name === 'broadsheet / saved') reach('marked')
    }
  }, moment)

test('a browser killed again and again while stories are saved holds each whole or not at all, and loses none unsaid', async ({
  stand,
}, { outputDir }) => {
  test.setTimeout(120_000)
  const profile = `${outputDir}/profile`
  for (const [number, moment] of moments.entries()) {
    const { page, child } = await startBrowser(profile)
    await stopAt(page, moment)
    await page.goto(stand.url(`/article/${stories[number]}`))
    await untilTakenOver(page)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    if (moment === 'said') await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible()
    else if (moment !== 'pressed') await expect(page.locator('html')).toHaveAttribute('data-saving', new RegExp(moment))
    await kill(child)
  }
  const { page, child } = await startBrowser(profile)
  const reader = makeReader(page, stand)
  await reader.install('/library')
  const { stories: held, marks } = await readShelf(page)
  for (const { slug, article } of held) expect(article).toEqual(readPrinted(releaseA, `/data/article/${slug}.json`))
  const slugs = held.map(({ slug }) => slug)
  // What had not ended is not there; what had ended is, whether or not there was time to mark it.
  expect(slugs).not.toContain(stories[moments.indexOf('begun')])
  expect(slugs).toEqual(expect.arrayContaining(stories.slice(moments.indexOf('written'))))
  await expect(removals(page)).toHaveCount(slugs.length)
  const lost = marks.filter(slug => !slugs.includes(slug))
  await expect(page.getByText('The browser has removed')).toHaveCount(lost.length > 0 ? 1 : 0)
  // What the library lists opens without a network, whether or not there was time to mark it.
  await stand.stop()
  await page.evaluate(() => Promise.all(['opened', 'pages'].map(name => caches.delete(`broadsheet / ${name}`))))
  for (const slug of slugs) await reader.openTo(`/article/${slug}`, 'content')
  await kill(child)
})
