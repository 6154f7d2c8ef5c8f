import { expect, test } from './fixtures.ts'
import { anyScreen } from './screens.ts'
import { box, count, found, searchFor } from './search-page.ts'

test('the search is in the masthead, has the focus at once, and a story it finds opens', async ({ paper, page }) => {
  await paper.open('/article/bridge')
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('typhoon')
  await expect(found(page).first()).toHaveText('What the signals mean when a typhoon comes')
  await expect(count(page)).toHaveText(/^\d+ stor(y|ies)$/)
  await expect(page).toHaveURL('/search?q=typhoon')
  await expect(page).toHaveTitle('Search: typhoon · The Praia Review')
  await found(page).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What the signals mean when a typhoon comes')
})

test(
  'stories in the paper’s language come first, others under a heading of their own',
  anyScreen,
  async ({ paper, page }) => {
    await paper.open(searchFor('macau'))
    const headings = page.getByRole('main').getByRole('heading')
    await expect(headings.filter({ hasText: 'In other languages' })).toBeVisible()
    const all = await headings.allInnerTexts()
    const others = all.indexOf('In other languages')
    expect(all.indexOf('How to read a street sign in Macao')).toBeLessThan(others)
    expect(all.indexOf('Como se lê uma placa de rua em Macau')).toBeGreaterThan(others)
  },
)

test('the words that were found are marked, and sections and topics are links', anyScreen, async ({ paper, page }) => {
  await paper.open(searchFor('macao'))
  await expect(found(page).first()).toBeVisible()
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(range => (range as Range).toString()))
  await expect.poll(marked).toContain('Macao')
  await page.getByRole('navigation', { name: 'Sections, topics and authors' }).getByRole('link').first().click()
  await expect(page).toHaveURL('/section/macao')
})

test('nothing found leads on', anyScreen, async ({ paper, page }) => {
  await paper.open('/search')
  await box(page).fill('zeppelinfahrten')
  await expect(page.getByRole('heading', { name: 'No story found for zeppelinfahrten' })).toBeVisible()
  await expect(count(page)).toHaveText('Nothing found')
  await page.getByRole('main').getByRole('link', { name: 'Culture' }).click()
  await expect(page).toHaveURL('/section/culture')
})

test(
  'back and forward go from question to question, and back to what was found',
  anyScreen,
  async ({ paper, page }) => {
    await paper.open('/section/world')
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    await box(page).fill('lotus')
    await expect(page).toHaveURL('/search?q=lotus')
    await page.keyboard.press('Enter')
    await box(page).fill('minchi')
    await expect(found(page).first()).toHaveText('The dish that every family gets right')
    await found(page).first().getByRole('link').click()
    await expect(page).toHaveURL('/article/minchi')
    await page.goBack()
    await expect(box(page)).toHaveValue('minchi')
    await expect(found(page).first()).toHaveText('The dish that every family gets right')
    await page.goBack()
    await expect(box(page)).toHaveValue('lotus')
    await expect(found(page).first()).toHaveText('Why there is a lotus on the flag')
    await page.goForward()
    await expect(box(page)).toHaveValue('minchi')
    await page.goBack()
    await page.goBack()
    await expect(page).toHaveURL('/section/world')
  },
)

test('an address with a question is answered, also after a reload', anyScreen, async ({ paper, page }) => {
  await paper.open(searchFor('pataca'))
  await expect(box(page)).toHaveValue('pataca')
  await expect(found(page).first()).toBeVisible()
  await page.reload()
  await expect(box(page)).toHaveValue('pataca')
  await expect(found(page).first()).toBeVisible()
})

test('the keyboard alone asks, and opens what was found', anyScreen, async ({ paper, page }) => {
  await paper.open('/')
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('lotus')
  await expect(found(page).first()).toHaveText('Why there is a lotus on the flag')
  const first = found(page).first().getByRole('link')
  for (let presses = 0; presses < 12 && !(await first.evaluate(it => it === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/article/lotus')
})

test('the menu and the missing page lead to the search', async ({ paper, page }) => {
  paper.forgive(/status of 404/)
  await paper.open('/never-printed')
  await page.getByRole('main').getByRole('link', { name: 'Search' }).click()
  await expect(box(page)).toBeFocused()
  await paper.open('/')
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Search' }).click()
  await expect(box(page)).toBeFocused()
})

test('shards that cannot be had are said to be missing', anyScreen, async ({ paper, page }) => {
  await page.route('**/data/search/*.json', route => route.abort())
  paper.forgive(/ERR_FAILED/)
  await paper.open(searchFor('macao'))
  await expect(page.getByText('only what is on this device was searched')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says so and leads to the sections', async ({ paper, page }) => {
    await paper.open('/search')
    await expect(page.getByText('Searching needs JavaScript.')).toBeVisible()
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.getByRole('main').getByRole('link', { name: 'Macao' })).toBeVisible()
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  })
})
