import { crawl } from './crawl.ts'
import { expect, test } from './fixtures.ts'

test.use({ edition: 'news' })

const underNews = /^\/news\//

test('every link and file of every page is below the base path', async ({ baseURL }) => {
  const pages = await crawl(baseURL)
  expect(pages.length).toBeGreaterThan(50)
  const stray = pages.flatMap(({ path, links, files }) =>
    [...links, ...files].filter(address => !underNews.test(address)).map(address => `${path} → ${address}`),
  )
  expect(stray).toEqual([])
})

test('a reader moves, opens a picture, goes back and reloads below the base path', async ({ paper, page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await paper.open('/')
  const born = await page.evaluate(() => performance.timeOrigin)
  const link = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').first()
  const headline = await link.innerText()
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page).toHaveURL(/\/news\/article\/[^/]+$/)
  const canonical = new URL(page.url()).pathname
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', canonical)
  await page
    .getByRole('link', { name: /^Enlarge picture/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/news\/article\/[^/]+\?picture=1$/)
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'World' }).click()
  await expect(page).toHaveURL(/\/news\/section\/world$/)
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(born)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'World' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  expect(asked.filter(path => !underNews.test(path))).toEqual([])
})

test('pictures are there, in every size', async ({ paper, page }) => {
  await paper.open('/article/bridge')
  const pictures = page.getByRole('article').getByRole('img')
  expect(await pictures.count()).toBeGreaterThan(1)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate(image => image instanceof HTMLImageElement && image.naturalWidth))
      .toBeGreaterThan(0)
  }
})

test('an address that is not there is a 404 of the paper, with ways that stay below the base path', async ({
  paper,
  page,
}) => {
  paper.forgive(/status of 404/)
  const answer = await paper.open('/article/never-written')
  expect(answer?.status()).toBe(404)
  await page.getByRole('link', { name: 'Go to the front page' }).click()
  await expect(page).toHaveURL(/\/news\/?$/)
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
})

test('what a reader chose for another paper on the same host does not change this one', async ({ paper, page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('broadsheet / display', '{"theme":"sepia","typeface":"sans"}')
    localStorage.setItem('broadsheet /news/ display', '{"theme":"dark"}')
  })
  await paper.open('/')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).not.toHaveAttribute('data-typeface')
  await page.getByRole('button', { name: 'Display' }).click()
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
})
