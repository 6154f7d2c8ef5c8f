import { listData } from '../../src/edition/addresses.ts'
import type { FrontPage, Summary } from '../../src/edition/model.ts'
import { arrangeFront } from '../../src/press/edition/front.ts'
import { expect, test } from './fixtures.ts'
import { findLostWords } from './find-lost-words.ts'

const sections = ['macao', 'region', 'world', 'business', 'culture'].map(slug => ({ slug, name: slug }))
const huge =
  'In Nara, Seoul and Tokyo agree to do more together, and less against each other, for at least the next three years'

const picture = {
  src: '/media/day.svg',
  width: 1500,
  height: 1000,
  alt: '',
}

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
    test.setTimeout(60_000)
    // A story of a made-up day is no page; looking ahead for it must not count as trouble.
    paper.forgive(/404/)
    await page.route(`**${listData({ kind: 'front' })}`, route => route.fulfill({ json: printDay(day) }))
    await page.route('**/media/day.svg', route =>
      route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    )
    await paper.open('/article/nara-meeting')
    await page.getByRole('banner').getByRole('link', { name: 'The Praia Review' }).click()
    await expect(page.getByRole('heading', { name: day.facts?.headline ?? /^Story \d/ }).first()).toBeVisible()
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await test.step(`${width} px`, async () => {
        expect(await findLostWords(page)).toEqual([])
        expect(await page.evaluate(findHoles)).toEqual([])
      })
    }
  })
}

/** Rows that end before their last column, and columns that leave more than a third of a row of columns empty. */
function findHoles(): string[] {
  const main = document.querySelector('main')
  if (!main) return ['no page']
  return Array.from(main.querySelectorAll('.grid')).flatMap(grid => {
    const boxes = Array.from(grid.children, each => each.getBoundingClientRect()).filter(({ width }) => width > 0)
    const { right, width, top } = grid.getBoundingClientRect()
    const [last] = boxes.slice(-1)
    if (!last || boxes.length < 2) return []
    const name = `${grid.textContent?.slice(0, 30)} (${Math.round(top)})`
    const rowEnd = Math.max(...boxes.filter(box => box.bottom > last.top + 1).map(box => box.right))
    return rowEnd < right - width * 0.1 ? [`${name}: a row ends at ${Math.round(rowEnd)} of ${Math.round(right)}`] : []
  })
}
