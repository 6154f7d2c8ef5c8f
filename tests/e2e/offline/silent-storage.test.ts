import { expect, test } from './reader.ts'

const story = '/article/nara-meeting'
const silent = 'What was kept here is out of reach until the browser is started anew.'

/** Lets the storage for files say nothing any more, as some browsers' does; runs in the page and in the worker. */
function fallSilent(): void {
  for (const name of ['keys', 'open', 'match', 'has', 'delete'])
    Reflect.set(CacheStorage.prototype, name, () => new Promise(() => {}))
}

test('where storage never answers the paper comes from the network, and what is kept is said to be out of reach', async ({
  stand,
  reader,
  context,
}) => {
  const { page } = reader
  await reader.install(story)
  await page.addInitScript(fallSilent)
  const [worker] = context.serviceWorkers()
  await worker?.evaluate(fallSilent)
  await reader.openTo('/', 'content')
  // Scripts and pictures come past the worker's storage.
  await expect
    .poll(() =>
      page
        .getByRole('main')
        .locator('img')
        .first()
        .evaluate((picture: HTMLImageElement) => picture.naturalWidth),
    )
    .toBeGreaterThan(0)
  for (const path of ['/library', '/settings']) {
    await reader.open(path)
    await expect(page.getByText(silent)).toBeVisible()
    await expect(page.getByText(/Nothing is kept|Nothing here yet|has removed/)).toHaveCount(0)
  }
  await page.getByRole('button', { name: /^Download/ }).click()
  await expect(page.getByText(/This browser keeps nothing for this paper/)).toBeVisible()
  // A page that is slow, where the worker would look whether it has a copy.
  stand.trouble(/^\/article\//, 'drip')
  await reader.open(story)
  await expect(page.getByRole('article').getByRole('paragraph').nth(3)).toBeVisible()
})

test('where storage never answers and there is no network either, a message with a way out comes in time', async ({
  stand,
  reader,
  context,
}) => {
  const { page } = reader
  await reader.install(story)
  const [worker] = context.serviceWorkers()
  await worker?.evaluate(fallSilent)
  await stand.stop()
  await reader.openTo(story, 'message')
  await expect(page).toHaveTitle('The Praia Review')
  await stand.start()
  await page.getByRole('link', { name: 'Try again' }).click()
  await reader.expectEnding('content')
})
