import { expect, test } from './reader.ts'
import { untilKept } from './until-kept.ts'

const story = '/article/nara-meeting'
const html = { 'Content-Type': 'text/html' }

/** What hosts do whose paper is not there: between two deploys, after a wrong one, or when what makes their pages has failed. */
const cases = [
  ['a page of their own that says 404', { status: 404, headers: html, content: '<h1>404 Not Found</h1>' }],
  ['a word that says 404', { status: 404, headers: { 'Content-Type': 'text/plain' }, content: 'Nothing here' }],
  ['a page with nothing in it', { status: 200, headers: html, content: '' }],
  ['an answer without a page', { status: 204, headers: {}, content: '' }],
] as const

for (const [what, trouble] of cases) {
  test(`a host that has lost the paper and sends ${what} takes nothing away that is kept`, async ({
    stand,
    reader,
    context,
  }) => {
    await reader.install(story)
    await reader.open('/')
    await untilKept(reader.page, 'bridge')
    const end = stand.trouble(/^\/(article|data|section)\/|^\/$/, trouble)
    for (const path of [story, '/', '/article/bridge', '/']) {
      // Of its own, as an answer without a page leaves a tab at the page it shows.
      await reader.page.goto('about:blank')
      await reader.openTo(path, 'content')
    }
    await reader.openTo(story, 'content')
    await expect(reader.page.getByText('The paper cannot be reached. What you see is from')).toBeVisible()
    await expect(reader.page.getByText('has withdrawn')).toHaveCount(0)
    await reader.page.goto('about:blank')
    await reader.openTo('/section/never-seen', 'message')
    end()
    await reader.open(story)
    await expect(reader.page.locator('html')).not.toHaveAttribute('data-kept')
    expect(context.pages()).toHaveLength(1)
  })
}

test('pages of the paper that are gone are its own 404, with the worker on', async ({ reader }) => {
  await reader.install()
  const answer = await reader.page.goto(new URL('/article/never-printed', reader.page.url()).href)
  expect(answer?.status()).toBe(404)
  await expect(reader.page.getByRole('main').getByRole('link', { name: 'Go to the front page' })).toBeVisible()
})
