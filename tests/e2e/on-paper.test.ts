import { expect, test } from './fixtures.ts'

test('a story prints as a clean page with its address, without what only a screen can do', async ({
  paper,
  page,
  baseURL,
}) => {
  await paper.open('/article/bridge')
  await expect(page.getByText(`${baseURL}/article/bridge`)).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(`${baseURL}/article/bridge`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Key points' })).toBeVisible()
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Related stories' })).toHaveCount(0)
  for (const name of ['Menu', 'Topics', 'Next story', 'Contents']) {
    await expect(page.getByRole('navigation', { name })).toHaveCount(0)
  }
})

test('a dark screen prints dark words on white paper', async ({ paper, page }) => {
  await page.addInitScript(() => localStorage.setItem('broadsheet / display', '{"theme":"dark","text":"m"}'))
  await paper.open('/article/bridge')
  await page.emulateMedia({ media: 'print' })
  const look = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement)
    return { backgroundColor, color }
  })
  expect(look.backgroundColor).toMatch(/^rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)$/)
  expect(Math.max(...(look.color.match(/\d+/g) ?? []).map(Number))).toBeLessThan(80)
})

test('on paper the front page has its date, and every page the paper’s name in the middle over a rule', async ({
  paper,
  page,
}) => {
  // A4 within its margins.
  await page.setViewportSize({ width: 718, height: 1047 })
  await page.emulateMedia({ media: 'print' })
  await paper.open('/')
  await expect(page.getByRole('banner').locator('time')).toBeVisible()
  await paper.open('/section/macao')
  const masthead = page.getByRole('banner')
  const name = await masthead.getByText('The Praia Review').evaluate(each => {
    const words = document.createRange()
    words.selectNodeContents(each)
    const { left, right } = words.getBoundingClientRect()
    return (left + right) / 2
  })
  expect(Math.abs(name - 359)).toBeLessThan(2)
  await expect(masthead).toHaveCSS('border-bottom-width', '1px')
})
