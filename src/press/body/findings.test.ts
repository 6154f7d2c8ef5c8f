import { expect, test } from 'vitest'
import { buildBody } from './build-body.ts'
import { reportsOf, testContext } from './test-body.ts'

test('clean-ups that no editor need hear of are not told', () => {
  expect(
    reportsOf(
      '<p>&nbsp;</p><p style="x" onclick="y">One<br><br>two <a href="#">x</a> <a href="javascript:void(0)">y</a></p>',
    ),
  ).toEqual([])
})

test('a link to a place that the body does not have is told; one to the beginning of the page is none', () => {
  expect(reportsOf('<p><a href="#gone">A</a> <a href="#top">B</a> <a href="#n">C</a></p><p id="n">D</p>')).toEqual([
    expect.stringContaining('a link to a place in the article that is not there: #gone'),
  ])
})

test('a finding says what was done and how to mend it, with the first example cut to a line', () => {
  const told: string[][] = []
  const html = `<img src="data:image/png;base64,${'A'.repeat(500)}" alt="A"><img src="javascript:1">`
  buildBody(html, { ...testContext, report: (...line) => told.push(line) })
  expect(told).toHaveLength(1)
  expect(told[0]?.[0]).toMatch(/^The body has 2 pictures without a usable address: data:image\/png;base64,A+…$/)
  expect(told[0]?.[1]).toBe('Left out; its alternative text was kept as text.')
  expect(told[0]?.[2]).toContain('https://')
})
