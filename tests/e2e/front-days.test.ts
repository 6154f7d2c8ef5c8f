import { listData } from '../../src/edition/addresses.ts'
import type { FrontPage, Summary } from '../../src/edition/model.ts'
import { arrangeFront } from '../../src/press/edition/front.ts'
import { expect, test } from './fixtures.ts'
import { findLostWords } from './find-lost-words.ts'
import { findOrphanRules } from './find-orphan-rules.ts'

const sections = ['macao', 'region', 'world', 'business', 'culture'].map(slug => ({ slug, name: slug }))
const huge =
  'In Nara, Seoul and Tokyo agree to do more together, and less against each other, for at least the next three years'

const picture = {
  src: '/media/day.svg',
  width: 1500,
  height: 1000,
  alt: '',
}

const widths = [360, 768, 1024, 1440, 1920]

type Day = { count: number; facts?: Partial<Summary>; pictures?: boolean }

const days: Record<string, Day> = {
  'one story': { count: 1, pictures: true },
  'one story without a picture': { count: 1 },
  'two stories': { count: 2, pictures: true },
  'three huge headlines': { count: 3, facts: { headline: huge, weight: 3 } },
  'three huge headlines with pictures': { count: 3, facts: { headline: huge, weight: 3 }, pictures: true },
  'five stories without standfirst': { count: 5, facts: { standfirst: '' }, pictures: true },
  'no pictures at all': { count: 17 },
  'pictures everywhere': { count: 30, pictures: true },
}

function printDay({ count, facts, pictures }: Day): FrontPage {
  const stories = Array.from({ length: count }, (_, i): Summary => {
    const section = sections[i % sections.length]
    return {
      id: `s${i}`,
      slug: `s${i}`,
      lang: 'en',
      headline: `Story ${i} of the day and what it says`,
      standfirst: 'It took eleven years, two contractors and one very long summer to write this one sentence of it.',
      authors: [],
      published: '2026-01-01T00:00:00Z',
      minutes: 2,
      weight: i % 7 === 0 ? 2 : 0,
      ...(section && { section }),
      ...(pictures && { picture }),
      ...facts,
    }
  })
  return arrangeFront({ kind: 'front', stories }, sections)
}

for (const [name, day] of Object.entries(days)) {
  test(`a day of ${name} is composed`, async ({ paper, page }) => {
    // A story of a made-up day is no page; looking ahead for it must not count as trouble.
    paper.forgive(/404/)
    await page.route(`**${listData({ kind: 'front' })}`, route => route.fulfill({ json: printDay(day) }))
    await page.route('**/media/day.svg', route =>
      route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    )
    await paper.open('/article/nara-meeting')
    await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
    await expect(page.getByRole('heading', { name: day.facts?.headline ?? /^Story \d/ }).first()).toBeVisible()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await test.step(`${width} px`, async () => {
        expect(await findLostWords(page)).toEqual([])
        expect(await page.evaluate(findHoles)).toEqual([])
        expect(await findOrphanRules(page)).toEqual([])
      })
    }
  })
}

test('the paper as it was printed is composed, and what is amiss would be found', async ({ paper, page }) => {
  for (const address of ['/topic/history', '/']) {
    await paper.open(address)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await test.step(`${address} at ${width} px`, async () => {
        expect(await page.evaluate(findHoles)).toEqual([])
        expect(await findOrphanRules(page)).toEqual([])
      })
    }
  }
  // A card too many begins a row; the column beside the lead loses all but its first.
  await page
    .locator('main .grid')
    .first()
    .evaluate(grid => grid.append(grid.lastElementChild?.cloneNode(true) ?? ''))
  expect(await page.evaluate(findHoles)).toEqual([expect.stringContaining('a row ends')])
  await page
    .locator('main .grid')
    .first()
    .evaluate(grid => grid.lastElementChild?.remove())
  await page.locator('main .beside li ~ li').evaluateAll(all => all.map(each => each.remove()))
  expect(await page.evaluate(findHoles)).toEqual([expect.stringContaining('empty')])
  await page
    .locator('main li')
    .last()
    .evaluate(item => (item.style.borderBottom = '1px solid'))
  expect(await findOrphanRules(page)).toEqual([expect.stringContaining('nothing under it')])
})

/**
 * Rows that end before their last column, and columns of stories with more than a third of the row's height empty in one
 * place. A card may have a picture beside shorter words: that is no column.
 */
function findHoles(): string[] {
  const main = document.querySelector('main')
  if (!main) return ['no page']
  /** The highest empty place of a column: between what it shows, or under it. */
  const emptyIn = (column: Element, bottom: number): number => {
    const shown = Array.from(column.querySelectorAll('h2, h3, p, img, time'))
      .filter(each => each.checkVisibility())
      .map(each => each.getBoundingClientRect())
      .sort((a, b) => a.top - b.top)
    let reached = column.getBoundingClientRect().top
    let highest = 0
    for (const box of [...shown, { top: bottom, bottom }]) {
      highest = Math.max(highest, box.top - reached)
      reached = Math.max(reached, box.bottom)
    }
    return highest
  }
  return Array.from(main.querySelectorAll('.grid')).flatMap(grid => {
    const cells = Array.from(grid.children)
      .map(cell => ({ cell, box: cell.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
    const { right, width, top } = grid.getBoundingClientRect()
    const [last] = cells.slice(-1)
    if (!last || cells.length < 2) return []
    const name = `${grid.textContent?.slice(0, 30)} (${Math.round(top)})`
    const rowEnd = Math.max(...cells.filter(({ box }) => box.bottom > last.box.top + 1).map(({ box }) => box.right))
    const short =
      rowEnd < right - width * 0.1 ? [`${name}: a row ends at ${Math.round(rowEnd)} of ${Math.round(right)}`] : []
    const empty = [...Map.groupBy(cells, ({ box }) => Math.round(box.top)).values()].flatMap(row => {
      const bottom = Math.max(...row.map(({ box }) => box.bottom))
      return row.length < 2
        ? []
        : row
            .filter(({ cell, box }) => !grid.closest('article') && emptyIn(cell, bottom) > (bottom - box.top) / 3)
            .map(
              ({ cell, box }) =>
                `${name}: “${cell.textContent?.slice(0, 20)}” has ${Math.round(emptyIn(cell, bottom))} of ${Math.round(bottom - box.top)} empty`,
            )
    })
    return [...short, ...empty]
  })
}
