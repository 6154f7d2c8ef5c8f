import { expect, test } from 'vitest'
import { blocksOf } from './test-body.ts'

const levelsOf = (html: string) => blocksOf(html).flatMap(block => (block.kind === 'heading' ? [block.level] : []))
const headings = (...levels: number[]) => levels.map(level => `<h${level}>x${level}</h${level}>`).join('<p>text</p>')

test.each([
  [
    [2, 3, 4],
    [2, 3, 4],
  ],
  [
    [1, 2, 1],
    [2, 2, 2],
  ],
  [
    [3, 3, 3],
    [2, 2, 2],
  ],
  [
    [2, 5, 6, 3, 2],
    [2, 3, 3, 3, 2],
  ],
  [
    [4, 3, 2],
    [2, 2, 2],
  ],
  [
    [2, 3, 4, 5],
    [2, 3, 4, 4],
  ],
])('%j becomes %j', (from, to) => {
  expect(levelsOf(headings(...from))).toEqual(to)
})

test('a heading that is bold as a whole is only a heading, one without words is none', () => {
  expect(blocksOf('<h3><strong>One</strong></h3><h3>&nbsp;<br></h3>')).toEqual([
    { kind: 'heading', level: 2, text: ['One'] },
  ])
})
