import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('details become an aside with the summary as its title', () => {
  expect(blocksOf('<details id="d"><summary>More</summary><p>Inside</p></details>')).toEqual([
    { kind: 'aside', title: ['More'], content: [paragraph('Inside')] },
  ])
})

test('details without content are a paragraph', () => {
  expect(blocksOf('<details><summary>More</summary></details>')).toEqual([paragraph('More')])
})
