import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../test-body.ts'

const table = (inside: string) => blocksOf(`<table>${inside}</table>`)

test('head, rows, headers of both kinds and caption', () => {
  const html = `<caption>Rain</caption><thead><tr><td></td><th>May</th></tr></thead>
    <tbody><tr><th>North</th><td>dry</td></tr></tbody><tfoot><tr><th scope="row">All</th><td>wet</td></tr></tfoot>`
  expect(table(html)).toEqual([
    {
      kind: 'table',
      head: [
        [
          { text: [], header: 'column' },
          { text: ['May'], header: 'column' },
        ],
      ],
      rows: [
        [{ text: ['North'], header: 'row' }, { text: ['dry'] }],
        [{ text: ['All'], header: 'row' }, { text: ['wet'] }],
      ],
      caption: ['Rain'],
    },
  ])
})

test('first rows of headers are the head', () => {
  expect(table('<tr><th>A</th><th>B</th></tr><tr><td>x</td><td>y</td></tr>')).toMatchObject([
    { head: [[{}, {}]], rows: [[{}, {}]] },
  ])
})

test('columns of numbers are set at the end', () => {
  const html = `<tr><th>Place</th><th>People</th><th>Change</th></tr><tr><td>A</td><td>1,234</td><td>+3.5%</td></tr>
    <tr><td>B</td><td>56</td><td>–</td></tr><tr><td>C</td><td>MOP 7.8bn</td><td>−2 %</td></tr>`
  expect(table(html)).toMatchObject([
    {
      head: [[{ text: ['Place'] }, { align: 'end' }, { align: 'end' }]],
      rows: [
        [{ text: ['A'] }, { align: 'end' }, { align: 'end' }],
        [{}, {}, {}],
        [{}, {}, {}],
      ],
    },
  ])
  expect(table('<tr><td>A</td><td>1</td></tr><tr><td>B</td><td>two</td></tr>')).toEqual([
    {
      kind: 'table',
      head: [],
      rows: [
        [{ text: ['A'] }, { text: ['1'] }],
        [{ text: ['B'] }, { text: ['two'] }],
      ],
    },
  ])
})

test('spans are cut to the table', () => {
  expect(
    table('<tr><th colspan="900">A</th></tr><tr><td rowspan="70">x</td><td>y</td></tr><tr><td rowspan="0">z</td></tr>'),
  ).toEqual([
    {
      kind: 'table',
      head: [[{ text: ['A'], header: 'column', colSpan: 2 }]],
      rows: [[{ text: ['x'], rowSpan: 2 }, { text: ['y'] }], [{ text: ['z'] }]],
    },
  ])
})

test('alignment is read from attributes, styles and classes', () => {
  const html =
    '<tr><td align="right">a</td><td style="text-align: center">b</td><td class="has-text-align-right">c</td></tr>'
  expect(table(html)).toMatchObject([{ rows: [[{ align: 'end' }, { align: 'center' }, { align: 'end' }]] }])
})

test('pictures in cells follow the table', () => {
  expect(table('<tr><th>A</th><th>B</th></tr><tr><td>x<img src="a.jpg"></td><td>y</td></tr>')).toMatchObject([
    { kind: 'table' },
    { kind: 'figure' },
  ])
})

test('text between cells is kept', () => {
  expect(table('<tr><td>a</td><td>b</td></tr><p>Stray</p>')).toMatchObject([paragraph('Stray'), { kind: 'table' }])
})

test('empty rows are none', () => {
  expect(table('<tr><td>a</td><td>b</td></tr><tr><td> </td><td></td></tr>')).toMatchObject([{ rows: [[{}, {}]] }])
})
