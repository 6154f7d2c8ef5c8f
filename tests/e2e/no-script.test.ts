import { expect, test } from './fixtures.ts'
import { anyScreen } from './screens.ts'

test.use({ javaScriptEnabled: false })

const pages = {
  '/': 'The Praia Review',
  '/section/macao': 'Macao',
  '/article/nara-meeting': /Nara/,
  '/article/names-of-macao-zh-hant': '一座小城，許多名字',
  '/search': 'Search',
  '/article/never-written': 'This page is not here',
}

for (const [address, heading] of Object.entries(pages)) {
  test(`${address} is whole`, async ({ paper, page }) => {
    paper.forgive(/status of 404/)
    await paper.open(address)
    await expect(page.getByRole('heading', { level: 1, name: heading }).first()).toBeAttached()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveAccessibleName('Menu')
  })
}

test('library and settings say what they need, and what does not need it', anyScreen, async ({ paper, page }) => {
  await paper.open('/library')
  await expect(page.getByText('Your library needs JavaScript.')).toBeVisible()
  await paper.open('/settings')
  await expect(page.getByText('Settings need JavaScript.')).toBeVisible()
})

test('a reader goes from the front page to a story, its topic, its author and its section', async ({ paper, page }) => {
  await paper.open('/')
  const card = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first()
  const headline = await card.innerText()
  await card.click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(headline)
  const story = page.url()

  const topic = page.getByRole('navigation', { name: 'Topics' }).getByRole('link').first()
  const topicName = await topic.innerText()
  await topic.click()
  await expect(title).toHaveText(topicName)

  await page.goto(story)
  const author = page.locator('a[href^="/author/"]').first()
  const authorName = await author.innerText()
  await author.click()
  await expect(title).toHaveText(authorName)

  await page.goto(story)
  const section = page.getByRole('main').locator('a[href^="/section/"]').first()
  const sectionName = await section.innerText()
  await section.click()
  await expect(title).toHaveText(sectionName)
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
})

test('the menu opens and leads to a section', async ({ paper, page }) => {
  await paper.open('/article/bridge')
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'World' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible()
})

test('pictures are seen, and link to their files', anyScreen, async ({ paper, page, request }) => {
  await paper.open('/article/bridge')
  const links = page.getByRole('link', { name: /^Enlarge picture/ })
  expect(await links.count()).toBeGreaterThan(1)
  for (const link of await links.all()) {
    await link.scrollIntoViewIfNeeded()
    await expect
      .poll(() => link.getByRole('img').evaluate(image => image instanceof HTMLImageElement && image.naturalWidth))
      .toBeGreaterThan(0)
    const file = await request.get((await link.getAttribute('href')) ?? '')
    expect(file.headers()['content-type']).toMatch(/^image\//)
  }
})

test('a table of contents leads to the parts of a story', async ({ paper, page }) => {
  await paper.open('/article/historic-centre')
  if (test.info().project.name === 'phone') await page.locator('summary', { hasText: 'Contents' }).click()
  const link = page.getByRole('navigation', { name: 'Contents' }).getByRole('link').nth(2)
  const words = await link.innerText()
  await link.click()
  await expect(page.getByRole('heading', { name: words, exact: true })).toBeInViewport()
})

test.describe('in an archive', () => {
  test.use({ edition: 'archive' })

  test('more stories are a page further on', anyScreen, async ({ paper, page }) => {
    await paper.open('/')
    await page.getByRole('link', { name: 'More stories' }).click()
    await expect(page).toHaveURL('/page/2')
    await expect(page.getByRole('article')).toHaveCount(24)
    await page.getByRole('link', { name: 'Older stories' }).click()
    await expect(page).toHaveURL('/page/1')
    await expect(page.getByRole('article')).toHaveCount(24)
    await expect(page.getByRole('link', { name: 'Older stories' })).toHaveCount(0)
  })
})
