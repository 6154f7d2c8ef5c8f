import { expect, test } from 'vitest'
import { blocksOf, paragraph, reportsOf } from '../../test-body.ts'

test('scripts, styles, templates, metadata and comments are not read', () => {
  const html =
    '<style>p{}</style><p>One<!-- no --></p><script>alert(1)</script><template><p>no</p></template><meta name="a"><title>no</title>'
  expect(blocksOf(html)).toEqual([paragraph('One')])
})

test('all scripts of a body are one line for the editor', () => {
  expect(reportsOf('<script src="https://a.example/x.js"></script><script>1</script>')).toEqual([
    'The body has 2 scripts: https://a.example/x.js',
  ])
})

test('a script that only dresses up a quoted post takes nothing from the article', () => {
  expect(reportsOf('<p>One</p><script async src="https://platform.twitter.com/widgets.js"></script>')).toEqual([])
})

test('descriptions for machines are no business of the editor', () => {
  expect(reportsOf('<p>One</p><script type="application/ld+json">{}</script>')).toEqual([])
})
