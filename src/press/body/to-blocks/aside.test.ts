import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../test-body.ts'

test('the heading at the beginning of an aside is its title', () => {
  expect(blocksOf('<aside><h3>Title</h3><p>One</p><h4>Two</h4></aside>')).toEqual([
    { kind: 'aside', title: ['Title'], content: [paragraph('One'), { kind: 'heading', level: 2, text: ['Two'] }] },
  ])
})

test('an aside without content is no box', () => {
  expect(blocksOf('<aside><h3>Title</h3></aside><aside> </aside>')).toEqual([paragraph('Title')])
})
