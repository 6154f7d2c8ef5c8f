import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('a drawing is read as its title, description and labels', () => {
  const html =
    '<svg><style>x{}</style><title>Rain</title><desc>By month</desc><path d="M0"/><g><text><tspan>Jan</tspan><tspan>12</tspan></text></g></svg>'
  expect(blocksOf(html)).toEqual([paragraph('Rain By month Jan 12')])
})

test('a drawing without words leaves nothing', () => {
  expect(blocksOf('<p>One</p><svg><path d="M0"/></svg>')).toEqual([paragraph('One')])
})
