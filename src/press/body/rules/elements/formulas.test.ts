import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('a formula is read as its alternative text', () => {
  expect(blocksOf('<p>So <math alttext="x squared"><msup><mi>x</mi><mn>2</mn></msup></math>.</p>')).toEqual([
    paragraph('So x squared.'),
  ])
})

test('a formula without alternative text is read as its TeX', () => {
  const html =
    '<p><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></p>'
  expect(blocksOf(html)).toEqual([paragraph('x^2')])
})

test('a bare formula is read as its characters', () => {
  expect(blocksOf('<math><mi>a</mi><mo>+</mo><mi>b</mi></math>')).toEqual([paragraph('a+b')])
})
