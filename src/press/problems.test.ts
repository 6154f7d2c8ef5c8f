import { expect, test } from 'vitest'
import type { Problem } from '../edition/problem.ts'
import { limitFloods } from './problems.ts'

const problem = (file: string, path: string): Problem => ({
  file,
  path,
  what: 'No title.',
  done: 'Left out.',
  fix: 'Give one.',
})

function collect(problems: Problem[]): Problem[] {
  const told: Problem[] = []
  const { report, flush } = limitFloods(entry => told.push(entry))
  problems.forEach(report)
  flush()
  return told
}

test('a few problems of one kind are told one by one', () => {
  const few = [problem('a.json', '$.items[0].title'), problem('a.json', '$.items[1].title')]
  expect(collect(few)).toEqual(few)
})

test('a flood in one file ends in its number', () => {
  const told = collect(Array.from({ length: 1000 }, (_, index) => problem('a.json', `$.items[${index}].title`)))
  expect(told).toHaveLength(6)
  expect(told.at(-1)).toMatchObject({ path: '$.items[*].title', what: 'The same in 995 more places of this file.' })
})

test('a flood over many files ends in their number', () => {
  const told = collect(Array.from({ length: 1000 }, (_, index) => problem(`${index}.json`, '$.title')))
  expect(told).toHaveLength(101)
  expect(told.at(-1)?.what).toBe('No title. The like of it in 899 more places, in 900 files altogether.')
})

test('problems of other kinds are told beside a flood', () => {
  const flood = Array.from({ length: 1000 }, (_, index) => problem('a.json', `$.items[${index}].title`))
  expect(collect([...flood, problem('a.json', '$.items[7].id')]).map(({ path }) => path)).toContain('$.items[7].id')
})

test('a file that is wrong in endless ways is not told of all of them', () => {
  const told = collect(Array.from({ length: 1000 }, (_, index) => problem('a.json', `$.field${index}`)))
  expect(told).toHaveLength(201)
  expect(told.at(-1)?.what).toBe('No title. The like of it in 799 more places.')
})

test('what a problem quotes cannot steer a terminal', () => {
  const [told] = collect([{ ...problem('a.json', '$.\u001b[2J'), what: '“\u001b[31m\u202Ered\ud800”' }])
  expect(told).toMatchObject({ path: '$.[2J', what: '“[31mred\uFFFD”' })
})
