import { findLostWords } from './find-lost-words.ts'
import { expect, test } from './fixtures.ts'
import { box, count, found, searchFor } from './search-page.ts'

test('stories are found in all languages, by parts of words, and in spite of slips', async ({ paper, page }) => {
  await paper.open('/search')
  for (const [words, headline] of [
    ['蓮花', '區旗上為何有一朵蓮花'],
    ['edificios', 'Vinte e dois edifícios e oito largos'],
    ['light house coast', 'The first light on the China coast'],
    ['typhon signal', 'What the signals mean when a typhoon comes'],
    ['lighthuose', 'The first light on the China coast'],
    ['葉に 名', '一枚の葉に、世界は二つの名'],
  ] as const) {
    await test.step(`“${words}” finds “${headline}”`, async () => {
      await box(page).fill(words)
      await expect(found(page).filter({ hasText: headline })).toBeVisible()
    })
  }
})

for (const [name, words] of [
  ['ten thousand characters', 'ferry 澳門 '.repeat(1250)],
  ['signs of patterns', '.*+?^${}()|[]\\/'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['another direction', '\u202eتاريخ ماكاو\u2066'],
  ['pictures and half of one', '🛳️🇲🇴 \ud83d'],
  ['a character that ends texts', 'lot\0us'],
] as const) {
  test(`a question of ${name} breaks nothing`, async ({ paper, page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await paper.open(searchFor(words.slice(0, 1000)))
    await expect(count(page)).toHaveText(/found|stor/)
    await box(page).fill('lotus')
    await expect(page).toHaveURL('/search?q=lotus')
    await box(page).fill(words)
    await expect(page).not.toHaveURL('/search?q=lotus')
    await expect(count(page)).toHaveText(/found|stor/)
    expect(await findLostWords(page)).toEqual([])
    expect(page.url().length).toBeLessThan(2500)
    await box(page).fill('lotus')
    await expect(found(page).first()).toHaveText('Why there is a lotus on the flag')
  })
}

test('every state is accessible in light and dark, and none scrolls sideways', async ({ paper, page }) => {
  test.setTimeout(90_000)
  await page.setViewportSize({ width: 320, height: 640 })
  for (const words of ['', 'macao', 'zeppelinfahrten', '澳門', 'lighthuose']) {
    await paper.open(words ? searchFor(words) : '/search')
    if (words) await expect(count(page)).toHaveText(/found|stor/)
    expect(await findLostWords(page)).toEqual([])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await paper.axe(colorScheme === 'light' ? 'all' : 'colours')
    }
  }
})
