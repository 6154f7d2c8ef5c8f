import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { anyScreen, phoneOnly } from './screens.ts'

const address = '/article/bridge'
const headline = 'Fifty-five kilometres, in numbers'

/** The dialog of the article at `address`, opened by a click. */
async function openShare(page: Page): Promise<{ button: Locator; dialog: Locator }> {
  const button = page.getByRole('button', { name: 'Share', exact: true })
  await button.click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog).toBeVisible()
  return { button, dialog }
}

/** Keeps letters from leaving for a mail program, and gives their addresses; the share button is no letter any more. */
async function catchLetters(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const letters: string[] = []
    Reflect.set(globalThis, 'letters', letters)
    document.addEventListener(
      'click',
      event => {
        const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a:not([role])')
        if (!link || !link.href.startsWith('mailto:')) return
        event.preventDefault()
        letters.push(link.href)
      },
      { capture: true },
    )
  })
  return () => page.evaluate(() => Reflect.get(globalThis, 'letters') as string[])
}

test(
  'the dialog’s code comes when the reader means to share, and from nowhere else',
  anyScreen,
  async ({ paper, page }) => {
    const scripts: string[] = []
    page.on('request', request => request.resourceType() === 'script' && scripts.push(request.url()))
    await paper.open(address)
    expect(scripts.filter(url => url.includes('ShareDialog'))).toEqual([])
    await page.getByRole('button', { name: 'Share', exact: true }).focus()
    await expect.poll(() => scripts.filter(url => url.includes('ShareDialog'))).toHaveLength(1)
  },
)

test('by keyboard alone: open, copy, close, and the focus is back', async ({ paper, page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await paper.open(address)
  const button = page.getByRole('button', { name: 'Share', exact: true })
  await button.focus()
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key)
    const dialog = page.getByRole('dialog', { name: 'Share' })
    await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${address}`)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(button).toBeFocused()
  }
})

test('the focus stays inside the dialog', async ({ paper, page }) => {
  await paper.open(address)
  const { dialog } = await openShare(page)
  const outside = page.locator('body *:focus:not(dialog, dialog *)')
  for (let step = 0; step < 24; step += 1) {
    await page.keyboard.press('Tab')
    await expect(outside).toHaveCount(0)
  }
  await expect(dialog).toBeVisible()
})

test('the close button and a press outside close it too', async ({ paper, page }) => {
  await paper.open(address)
  const { button, dialog } = await openShare(page)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
  await button.click()
  await expect(dialog).toBeVisible()
  await page.mouse.click(3, 3)
  await expect(dialog).toBeHidden()
  await expect(button).toBeFocused()
})

test('a letter with a wrong address, then with the right one', anyScreen, async ({ paper, page, baseURL }) => {
  await paper.open(address)
  const letters = await catchLetters(page)
  const { button, dialog } = await openShare(page)
  const to = dialog.getByRole('textbox', { name: 'Friend’s e-mail address' })
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ana & Bo')
  await dialog.getByRole('textbox', { name: 'A note' }).fill('100% worth it + free?\n#1 😀')
  await to.fill('friend@example')
  await to.press('Enter')
  await expect(to).toBeFocused()
  await expect(to).toHaveAttribute('aria-invalid', 'true')
  await expect(to).toHaveAccessibleDescription(/This is not an e-mail address/)
  await paper.axe()

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await button.click()
  await expect(to).toHaveValue('friend@example')
  await to.fill('friend+news@example.org; second@example.org')
  await dialog.getByRole('button', { name: 'Open in your mail program' }).click()
  await expect(dialog.getByText('Your mail program should now show the message.')).toBeVisible()

  const [letter = ''] = await letters()
  expect(letter).toMatch(/^mailto:friend%2Bnews@example\.org,second@example\.org\?subject=[^&]+&body=[^&]+$/)
  const fields = new URL(letter).searchParams
  expect(fields.get('subject')).toBe(headline)
  const lines = (fields.get('body') ?? '').split('\r\n')
  expect(lines.slice(0, 6)).toEqual([
    'Ana & Bo thought you would like this story.',
    '',
    '100% worth it + free?',
    '#1 😀',
    '',
    headline,
  ])
  expect(lines.at(-1)).toBe(`${baseURL}${address}`)
})

test('services are links that load nothing, and the code is drawn here', async ({ paper, page }) => {
  // What the page itself fetches has come: the look at the news is the last of it.
  const look = page.waitForResponse('**/data/newest.json')
  await paper.open(address)
  await (await look).finished()
  await page.waitForLoadState('networkidle')
  const requests: string[] = []
  const { dialog } = await openShare(page)
  page.on('request', request => requests.push(request.url()))
  for (const name of ['WhatsApp', 'Telegram', 'LINE', 'Facebook', 'X', 'LinkedIn', 'Weibo']) {
    const link = dialog.getByRole('link', { name: `Share on ${name}`, exact: true })
    await link.hover()
    await expect(link).toHaveAttribute('href', /^https:\/\/.*article%2Fbridge/)
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  }
  await dialog.getByRole('button', { name: 'Share on WeChat' }).click()
  await expect(dialog.getByRole('img', { name: 'QR code of the story’s address' })).toBeInViewport()
  expect(requests).toEqual([])
})

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: theme }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
}

// On a wide screen the test of all that opens over a story has looked at both.
test('the display choices and the dialog are accessible in each theme', phoneOnly, async ({ paper, page }) => {
  await paper.open(address)
  for (const theme of ['light', 'dark', 'sepia']) {
    await test.step(theme, async () => {
      const what = theme === 'light' ? 'all' : 'colours'
      await chooseTheme(page, theme)
      await paper.axe(what)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('radio', { name: theme })).toBeHidden()
      const { dialog } = await openShare(page)
      await paper.axe(what)
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    })
  }
})

test('display choices that come after they were asked for get the focus', anyScreen, async ({ paper, page }) => {
  const { promise: isOpen, resolve: open } = Promise.withResolvers<void>()
  await page.route('**/assets/DisplayChoices-*.js', async route => {
    await isOpen
    await route.continue()
  })
  await paper.open(address)
  await page.getByRole('button', { name: 'Display' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('dialog:popover-open')).toHaveCount(1)
  open()
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused()
})

test('the display choices work by keyboard, at once and for the next page', anyScreen, async ({ paper, page }) => {
  await paper.open(address)
  const button = page.getByRole('button', { name: 'Display' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Medium' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('html')).toHaveAttribute('data-text', 'l')
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await paper.open('/')
  await expect(page.locator('html')).toHaveAttribute('data-text', 'l')
})

for (const width of [320, 768]) {
  test(`nothing runs over the edge with large text at ${width} px`, anyScreen, async ({ paper, page }) => {
    await page.setViewportSize({ width, height: 640 })
    await paper.open(address)
    // The policy refuses new style elements; a rule put into the page's own sheet it does not see.
    await page.evaluate(() => document.styleSheets[0]?.insertRule('html { font-size: 200% !important }'))
    await openShare(page)
    const widths = await page
      .getByRole('dialog')
      .evaluate(dialog => [dialog.scrollWidth - dialog.clientWidth, dialog.getBoundingClientRect().right - innerWidth])
    expect(Math.max(...widths)).toBeLessThanOrEqual(0)
  })
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test(
    'the share button is a link that writes a letter, and there is no display button',
    anyScreen,
    async ({ page }) => {
      await page.goto(address)
      const link = page.getByRole('link', { name: 'Share', exact: true })
      const letter = new URL((await link.getAttribute('href')) ?? '')
      expect(letter.protocol).toBe('mailto:')
      expect(letter.searchParams.get('subject')).toBe(headline)
      expect(letter.searchParams.get('body')).toContain(headline)
      await expect(page.getByRole('button', { name: 'Display' })).toBeHidden()
    },
  )
})
