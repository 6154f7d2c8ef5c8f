import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { soon } from './endings.ts'
import { expect, releaseA, test } from './reader.ts'

const story = '/article/nara-meeting'
const scripts = /^\/assets\/.*\.js$/

for (const [name, trouble] of [
  ['do not come', 'break'],
  ['are pages', 'portal'],
  ['are not there', { status: 404, content: 'Not found' }],
  ['throw at once', { content: 'throw new Error("at start")' }],
] as const) {
  test(`where scripts ${name}, the printed page is read and its links lead on`, async ({ stand, reader }) => {
    const { page } = reader
    stand.trouble(scripts, trouble)
    await reader.openTo(story, 'content')
    await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
    await expect(page).toHaveURL(stand.url('/'))
    await reader.expectEnding('content')
  })
}

test('where the whole app fails, the page stays as it was printed', async ({ stand, reader }) => {
  const { page } = reader
  await page.addInitScript(() => {
    Intl.DateTimeFormat = function refuse() {
      throw new Error('No dates here')
    } as unknown as typeof Intl.DateTimeFormat
  })
  const failed = page.waitForEvent('pageerror')
  await reader.open('/')
  await failed
  await reader.expectEnding('content')
  const link = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first()
  await link.click()
  await expect(page).not.toHaveURL(stand.url('/'), { timeout: soon })
  await reader.expectEnding('content')
})

test('a page cut short before any worker was here is completed from its data', async ({ stand, reader }) => {
  const whole = readFileSync(join(releaseA, `${story}.html`), 'utf8')
  stand.trouble(/^\/article\//, { content: whole.slice(0, whole.indexOf('</figure>')) })
  await reader.openTo(story, 'content')
  await expect(reader.page.getByRole('contentinfo')).toBeVisible()
})

for (const [where, serviceWorkers] of [
  ['with a worker', 'allow'],
  ['where no worker may run', 'block'],
] as const) {
  test.describe(where, () => {
    test.use({ serviceWorkers })
    test('an address that another app shares opens its story, and any other the front page', async ({
      stand,
      reader,
    }) => {
      const { page } = reader
      await (serviceWorkers === 'allow' ? reader.install() : reader.open('/'))
      await reader.open(`/?shared-text=${encodeURIComponent(`Read this: ${stand.url(story)}`)}`)
      await expect(page).toHaveURL(stand.url(story))
      await reader.open(`/?shared-url=${encodeURIComponent('https://elsewhere.example/article/x')}`)
      await expect(page).toHaveURL(stand.url('/'))
    })
  })
}
