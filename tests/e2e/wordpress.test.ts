import { expect, test } from './fixtures.ts'

test.use({ edition: 'wordpress' })

test('the front page leads with the post that the site pinned', async ({ paper, page }) => {
  await paper.open('/')
  const cards = page.getByRole('main').getByRole('article')
  await expect(cards).toHaveCount(4)
  await expect(cards.first().getByRole('heading')).toHaveText('Night ferry returns — ‘at last’, say the cooks')
  await expect(cards.first()).toContainText('Six years after the last crossing')
  await expect(cards.first()).toContainText('Harbour & Ferries')
})

test('a post reads like a story of the paper', async ({ paper, page }) => {
  await paper.open('/article/night-ferry-returns')
  const story = page.getByRole('article').first()
  await expect(story.getByRole('link', { name: 'Mira O’Dell' })).toBeVisible()
  await expect(story.getByText(/^Published/)).toContainText('2026')
  await expect(story.getByRole('region', { name: 'Key points' }).getByRole('listitem')).toHaveText([
    'One boat, two crossings a night',
    'Four coins a head',
  ])
  const hero = story.getByRole('figure').first()
  await expect(hero.getByRole('img', { name: 'The ferry at the old quay' })).toHaveAttribute('srcset', /1024w.*1800w/)
  await expect(hero).toContainText('The boat on its first night.')
  await expect(hero).toContainText('Lou Marsh/The Harbour Post')
  await expect(story.getByRole('heading', { name: 'Who rides' })).toBeVisible()
  await expect(story.getByRole('blockquote')).toContainText('I used to sleep on the pier.')
  await expect(story.getByRole('table')).toContainText('23:10')
  await expect(story.getByRole('listitem').filter({ hasText: 'Bicycles go free.' })).toBeVisible()
  await expect(story.getByRole('link', { name: 'Open on YouTube' })).toHaveAttribute('href', /youtube\.com\/watch\?v=/)
  await expect(story.getByRole('navigation', { name: 'Topics' }).getByRole('link')).toHaveText(['Quay'])
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://cms.example/2026/01/night-ferry-returns/',
  )
})

test('a link to another post of the site leads there inside the paper', async ({ paper, page }) => {
  await paper.open('/article/night-ferry-returns')
  const born = await page.evaluate(() => performance.timeOrigin)
  await page.getByRole('link', { name: 'The net menders of Sandy Row' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'The net menders of Sandy Row' })).toBeVisible()
  await expect(page).toHaveURL('/article/the-net-menders')
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(born)
})

test('a post of the classic editor is cleaned of what the site’s plug-ins left', async ({ paper, page }) => {
  await paper.open('/article/the-net-menders')
  const story = page.getByRole('article').first()
  await expect(story.getByText('Sandy Row has four net menders left.', { exact: true })).toBeVisible()
  await expect(story.getByText('The oldest began at nine.', { exact: true })).toBeVisible()
  const picture = story.getByRole('figure').filter({ hasText: 'Nets drying on Sandy Row' })
  await expect(picture.getByRole('img')).toHaveCount(1)
  await expect(picture.getByRole('img')).toHaveAttribute(
    'src',
    'https://cms.example/wp-content/uploads/2026/01/nets.jpg',
  )
  await expect(story.getByText('“A knot is a promise,” she says.')).toBeVisible()
  await expect(story).not.toContainText(/newsletter_signup|document\.write|\[caption/)
  await expect(story.locator('img[src*="pixel.example"]')).toHaveCount(0)
})

test('a post without its embedded parts, or with errors for them, has no empty labels', async ({ paper, page }) => {
  for (const address of ['/article/tide-tables', '/article/who-wrote-this']) {
    await paper.open(address)
    const story = page.getByRole('article').first()
    await expect(story.getByText(/^Published/)).toBeVisible()
    await expect(story.getByText('By', { exact: true })).toHaveCount(0)
    await expect(story.getByRole('img')).toHaveCount(0)
    await expect(story).not.toContainText(/undefined|Invalid user|not allowed/)
  }
  await expect(page.getByText('64 pages & weigh')).toHaveCount(0)
})

test('what was left out of the paper stands in the report, in plain words', async ({ request }) => {
  const { problems } = (await (await request.get('/report.json')).json()) as {
    problems: { path: string; what: string }[]
  }
  const said = problems.map(({ path, what }) => `${path}: ${what}`)
  expect(said).toContain('$[2].content.protected: The post is protected by a password.')
  expect(said).toContain('$[3].date_gmt: The post has no date that can be used.')
  expect(said).toContain('$[2]: Here stands null where a post belongs.')
  for (const slug of ['for-members', 'sem-data']) {
    expect((await request.get(`/article/${slug}`)).status()).toBe(404)
  }
})
