import { expectSoon } from './endings.ts'
import { expect, test } from './reader.ts'
import { untilKept, untilTakenOver } from './until-kept.ts'

const story = '/article/nara-meeting'

for (const [how, trouble] of [
  ['are gone', { status: 404, content: '' }],
  ['do not come', 'break'],
] as const) {
  test(`words of another language that ${how} lead to one full load of the wanted page`, async ({ stand, reader }) => {
    const { page } = reader
    // From the start: the worker that comes by itself must not have them either.
    stand.trouble(/\/assets\/pt-/, trouble)
    await reader.open('/article/bridge')
    await untilTakenOver(page)
    await page.getByRole('article').getByRole('link', { name: 'Português' }).first().click()
    await expect(page).toHaveURL(/bridge-pt$/)
    await reader.expectEnding('content')
    await page.waitForLoadState('networkidle')
    expect(stand.asked.filter(path => path === '/article/bridge-pt')).toHaveLength(1)
    // Broken connections the browser itself tries anew.
    expect(stand.asked.filter(path => path.startsWith('/assets/pt-')).length).toBeLessThan(20)
  })
}

test('a page whose code does not come is waited for in view, with a way out', async ({ stand, reader }) => {
  const { page } = reader
  stand.trouble(/\/assets\/ListPage-/, 'silence')
  await reader.open(story)
  await untilTakenOver(page)
  await page.getByRole('article').locator('a[href^="/section/"]').first().click()
  await expect(page).toHaveURL(/\/section\//)
  await reader.expectEnding('message')
})

test('choices of display whose code is lost are not waited for without a word', async ({ stand, reader }) => {
  const { page } = reader
  stand.trouble(/\/assets\/DisplayChoices-/, { status: 404, content: '' })
  await reader.open(story)
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Display' }).click()
  await expectSoon(page.getByText('The network is slow to answer.'))
})

test('a press on Save whose code does not come says so in time', async ({ stand, reader }) => {
  const { page } = reader
  stand.trouble(/\/assets\/(toggle-saved|kept)-/, 'silence')
  await reader.open(story)
  await untilTakenOver(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expectSoon(page.getByText('The network is slow to answer.'))
})

test('an app that fails after the reader has gone on comes back on the page he went to', async ({ stand, reader }) => {
  const { page } = reader
  await reader.install('/')
  for (const slug of ['nara-meeting', 'bridge']) await untilKept(page, slug)
  await page.locator(`main a[href="${story}"]`).first().click()
  await reader.expectEnding('content')
  await stand.stop()
  await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
  await page.locator(`main a[href="/article/bridge"]`).first().click()
  const line = page.getByRole('status').filter({ hasText: 'What you see is from' })
  await expect(line).toBeVisible()
  // What an extension may do to a bar that lies over the page.
  await line.evaluate(element => element.firstElementChild?.remove())
  await stand.start()
  const failed = page.waitForEvent('pageerror')
  await page.context().setOffline(true)
  await page.context().setOffline(false)
  await failed
  await reader.expectEnding('content')
  await expect(page).toHaveURL(/\/article\/bridge$/)
})
