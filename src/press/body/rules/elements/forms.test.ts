import { expect, test } from 'vitest'
import { blocksOf, paragraph } from '../../test-body.ts'

test('labels, choices and buttons stay as text, fields go', () => {
  const html =
    '<form><label>Mail <input type="email" value="no"></label><select><option>A</option><option>B</option></select><button>Go</button><input type="submit" value="Send"></form>'
  expect(blocksOf(html)).toEqual([paragraph('Mail A B Go Send')])
})
