import { expect, test } from 'vitest'
import { item, readItems } from '../testing/open-fixture.ts'

const dated = async (...items: object[]) => {
  const { drafts, problems } = await readItems(...items.map((fields, index) => ({ ...item, id: index, ...fields })))
  return { dates: drafts.map(({ published }) => published), problems }
}

test('the date of change stands in for a missing date', async () => {
  const { dates, problems } = await dated({ date_published: undefined, date_modified: '2026-01-14T00:00:00Z' })
  expect(dates).toEqual(['2026-01-14T00:00:00Z'])
  expect(problems[0]).toMatchObject({ path: '$.items[0].date_published', done: 'It is dated by its last change.' })
})

test('the day in the address stands in for a date that cannot be read', async () => {
  const { dates } = await dated({ date_published: '2026-02-30', url: 'https://paper.example/2026/02/28/ferry' })
  expect(dates).toEqual(['2026-02-28T12:00:00Z'])
})

test('an article without date is dated like the one before it', async () => {
  const { dates } = await dated({}, { date_published: undefined })
  expect(dates).toEqual(['2026-01-13T08:30:00Z', '2026-01-13T08:30:00Z'])
})

test('a feed without any dates is dated by its file', async () => {
  const { dates, problems } = await dated({ date_published: undefined }, { date_published: null })
  expect(dates[0]?.slice(0, 4)).toBe(String(new Date().getUTCFullYear()))
  expect(problems[0]).toMatchObject({ done: 'It is dated by the file it stands in.' })
})

test('an article whose date is wrong and nowhere else to be found is left out, not printed as of today', async () => {
  const { dates, problems } = await dated({}, { date_published: '05/01/2026' })
  expect(dates).toEqual(['2026-01-13T08:30:00Z'])
  expect(problems.map(({ done }) => done)).toContain('The article was left out.')
})

test('a wrong date of change costs itself', async () => {
  const { dates, problems } = await dated({ date_modified: 'soon' })
  expect(dates).toHaveLength(1)
  expect(problems).toMatchObject([{ path: '$.items[0].date_modified', done: 'The field was left out.' }])
})
