import { findLostWords } from './find-lost-words.ts'
import { expect, type Paper, test } from './fixtures.ts'

/** The library and the settings of one who has saved stories and taken the edition along, which is how they are used. */
async function stock({ page, open }: Paper): Promise<void> {
  for (const address of ['/article/bridge', '/article/names-of-macao-zh-hant']) {
    await open(address)
    await page.locator('main button[aria-pressed]').first().click()
    await expect(page.locator('main button[aria-pressed=true]').first()).toBeVisible()
  }
  await open('/settings')
  await page.getByRole('radio', { name: 'Text only' }).check()
  await page.getByRole('button', { name: /^Download, / }).click()
  await expect(page.getByText('The edition is on this device.')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Remove: Edition taken along' })).toBeVisible()
}

/** What is seen of each page once all of it is there; its parts come from the device one by one. */
const full = {
  '/library': [/^Taken along/],
  '/settings': [/^Saved stories$/, /^Edition taken along$/],
} as const

test('with things in them, library and settings are accessible in light and dark, at 320 px and wide, for fingers and the Tab key', async ({
  paper,
  page,
}) => {
  test.setTimeout(120_000)
  await stock(paper)
  for (const [address, parts] of Object.entries(full)) {
    await paper.open(address)
    for (const words of parts) await expect(page.getByText(words)).toBeVisible()
    for (const [colorScheme, width] of [
      ['light', 320],
      ['dark', 1440],
    ] as const) {
      await test.step(`${address} in ${colorScheme} at ${width} px`, async () => {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 720 })
        await paper.axe()
        expect(await findLostWords(page)).toEqual([])
        const small = await page
          .locator('main button, main label')
          .evaluateAll(all =>
            all.filter(each => each.getBoundingClientRect().height < 43.5).map(each => each.textContent),
          )
        expect(small).toEqual([])
        // What can be done with a thing stands at the end of its line, on phones too.
        const ends = await page.locator('main li :is(button, a:only-of-type)').evaluateAll(all =>
          all
            .filter(each => !each.closest('h3'))
            .map(each => {
              const line = each.closest('li')?.getBoundingClientRect()
              const own = each.getBoundingClientRect()
              return (line?.right ?? 0) - own.right
            }),
        )
        for (const end of ends) expect(Math.abs(end)).toBeLessThan(13)
        await page.evaluate(() => scrollTo(0, 0))
        const stops = page.getByRole('main').locator('a, button, input[type=checkbox], input:checked')
        const count = Math.min(await stops.count(), 12)
        await page.getByRole('main').focus()
        for (let stop = 0; stop < count; stop += 1) {
          await page.keyboard.press('Tab')
          await expect(stops.nth(stop)).toBeFocused()
          await expect(stops.nth(stop)).toBeInViewport()
        }
      })
    }
  }
})
