import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ladderRules } from './architecture/ladder.ts'
import { namingRules } from './architecture/naming.ts'
import { safetyRules } from './architecture/safety.ts'
import { readSources, toSource } from './architecture/source.ts'

const root = dirname(import.meta.dirname)
const sources = readSources(root)
const rules = [...ladderRules, ...namingRules, ...safetyRules]

test.each(rules)('$name', ({ find, mend }) => {
  expect(sources.flatMap(find), mend).toEqual([])
})

const broken = rules.flatMap(({ name, find, broken }) =>
  Object.entries(broken).map(([path, text]) => ({ name, find, path, text })),
)

test.each(broken)('the rule “$name” sees what is wrong in $path', ({ find, path, text }) => {
  expect(find(toSource(path, text))).toHaveLength(1)
})

test('every decision says when it was taken and whether it holds', () => {
  const pages = globSync('docs/decisions/*.md', { cwd: root })
  expect(pages).not.toEqual([])
  const incomplete = pages.filter(page => {
    const head = readFileSync(join(root, page), 'utf8').slice(0, 500)
    return !/\bDate: \d{4}-\d{2}-\d{2}\b/.test(head) || !/\bStatus: (proposed|accepted|superseded)\b/.test(head)
  })
  expect(incomplete, 'Start the page with “Date: 2026-11-23 · Status: accepted”.').toEqual([])
})
