import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const text = '{"title":"澳門 – é"}'
const little = Buffer.from(text, 'utf16le')
const big = Buffer.from(little).swap16()

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 LE with byte order mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
  ['UTF-16 BE with byte order mark', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
  ['UTF-16 LE without it', little],
  ['UTF-16 BE without it', big],
])('%s is read', (_name, bytes) => {
  expect(decodeText(bytes)).toMatchObject({ text })
  expect(decodeText(bytes).damagedLine).toBeUndefined()
})

test('bytes that are no UTF-8 become replacement signs, and their line is named', () => {
  const bytes = Buffer.concat([Buffer.from('{\n"title":\n"caf'), Buffer.from([0xe9]), Buffer.from('"}')])
  expect(decodeText(bytes)).toEqual({ text: '{\n"title":\n"caf\uFFFD"}', encoding: 'UTF-8', damagedLine: 3 })
})

test('an empty document is empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8' })
})
