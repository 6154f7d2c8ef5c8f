import { expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'

test.each([
  ['{"a":[1,2', 'The document breaks off at line 1, column 10, where a comma or “]” was expected.'],
  [
    '{\n  "a": 1\n  "b": 2\n}',
    'This is not JSON: at line 3, column 3 stands "\\"", where a comma or “}” was expected.',
  ],
  ['{"a": “b”}', 'This is not JSON: at line 1, column 7 stands "“", where a value was expected.'],
  ['  \n ', 'The document is empty.'],
  ['<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title>', 'This is a web page (“502 Bad Gateway”), not JSON.'],
  ['<?xml version="1.0"?><rss/>', 'This is XML (an RSS or Atom feed, perhaps), not JSON.'],
  ['{"a":"\ud800\u0000"}', 'This is not JSON: at line 1, column 8 stands "\\u0000", where a closing quotation mark'],
])('%s is explained', (text, error) => {
  expect(parseJson(text)).toMatchObject({ error: expect.stringContaining(error) })
})

test('the warnings of a server before the JSON are passed over', () => {
  const warning = '<br />\n<b>Warning</b>:  Undefined array key [0] in <b>/srv/plugin.php</b> on line <b>12</b><br />\n'
  expect(parseJson(`${warning}[{"id":1,"title":{"rendered":"A"},"content":{"rendered":"<p>A</p>"}}]`)).toEqual({
    value: [{ id: 1, title: { rendered: 'A' }, content: { rendered: '<p>A</p>' } }],
    note: expect.stringContaining('Other text stands before the JSON: “<br /> <b>Warning</b>: Undefined'),
  })
})

test('the remark of a cache behind the JSON is passed over', () => {
  expect(parseJson('{"id":1,"title":"A"}\n<!-- cached -->')).toEqual({
    value: { id: 1, title: 'A' },
    note: 'Other text stands after the JSON: “<!-- cached -->”.',
  })
})

test('JSON Lines are read as a list', () => {
  expect(parseJson('{"id":1}\n{"id":2}\n')).toMatchObject({ value: [{ id: 1 }, { id: 2 }] })
})

test('a list that breaks off keeps its complete entries', () => {
  expect(parseJson('{"title":"P","items":[{"id":1,"tags":[{}]},{"id":2},{"id":3,"tags":[{"a":1}],"ti')).toEqual({
    error: 'The document breaks off at line 1, column 81, where a closing quotation mark was expected.',
    salvaged: { value: { title: 'P', items: [{ id: 1, tags: [{}] }, { id: 2 }] }, entries: 2 },
  })
  expect(parseJson('[{"id":1},{"id":2}')).toMatchObject({ salvaged: { value: [{ id: 1 }, { id: 2 }], entries: 2 } })
})

test('a list that breaks off behind the warnings of a server keeps them too', () => {
  expect(parseJson('Notice: x in y.php\n[{"id":1},{"id":')).toEqual({
    error: 'The document breaks off at line 2, column 17, where a value was expected.',
    salvaged: { value: [{ id: 1 }], entries: 1 },
  })
})

test('a document that breaks off early keeps nothing', () => {
  expect(parseJson('{"title":"P","items":[{"id":1')).not.toHaveProperty('salvaged')
})

test('two byte order marks are no more than one', () => {
  expect(parseJson('\uFEFF{"id":1}')).toEqual({ value: { id: 1 } })
})

test('prose with an example in it is no JSON', () => {
  expect(parseJson(`Write {"a":1} and so on. ${'Words. '.repeat(20)}`)).toHaveProperty('error')
})
