import { expect, test } from 'vitest'
import { item, readItems } from '../testing/open-fixture.ts'

test('absurdly long lines and lists are cut, which is told', async () => {
  const { drafts, problems } = await readItems({
    ...item,
    title: '𠮷'.repeat(1000),
    summary: 'word '.repeat(10_000),
    tags: Array.from({ length: 5000 }, (_, index) => `t${index}`),
    authors: [{ name: 'x'.repeat(1_000_000) }],
  })
  const [draft] = drafts
  expect(draft?.headline).toBe(`${'𠮷'.repeat(200)}…`)
  expect(draft?.standfirst).toMatch(/word…$/)
  expect(draft?.topics).toHaveLength(100)
  expect(draft?.authors[0]?.name).toHaveLength(151)
  expect(problems.map(({ path }) => path.replace('$.items[0].', '')).sort()).toEqual([
    'authors[0].name',
    'summary',
    'tags',
    'title',
  ])
})
