import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeMailto } from './mailto.ts'

/** Takes a mailto address apart as RFC 6068 says. */
function read(href: string) {
  const [, people = '', query = ''] = /^mailto:([^?]*)(?:\?(.*))?$/s.exec(href) ?? []
  const fields = query.split('&').map(field => field.split('=').map(decodeURIComponent))
  return {
    people: people.split(',').map(decodeURIComponent),
    fields: Object.fromEntries(fields) as Record<string, string>,
  }
}

test('a letter holds its subject and body, lines ended as in mail', () => {
  expect(writeMailto({ to: ['ana+news@example.org'], subject: 'Tea & bread', body: 'One\nTwo' })).toBe(
    'mailto:ana%2Bnews@example.org?subject=Tea%20%26%20bread&body=One%0D%0ATwo',
  )
})

test('several receivers stand between commas', () => {
  expect(writeMailto({ to: ['a@x.org', 'é@例子.香港'], subject: '', body: '' })).toBe(
    'mailto:a@x.org,%C3%A9@%E4%BE%8B%E5%AD%90.%E9%A6%99%E6%B8%AF',
  )
})

test('what is empty is left out', () => {
  expect(writeMailto({ subject: 'x', body: '' })).toBe('mailto:?subject=x')
  expect(writeMailto({ subject: '', body: '' })).toBe('mailto:')
})

test('signs that mean something in addresses, emoji and other scripts arrive as they were written', () => {
  const body = '100% + 1 = #? & / \\ "quoted" <b> 😀 🇲🇴 澳門 ação'
  expect(read(writeMailto({ subject: body, body })).fields).toEqual({ subject: body, body })
})

test('line ends and other control characters in a subject cannot begin a header', () => {
  const { fields } = read(writeMailto({ subject: 'Hello\r\nBcc: all@x.org\u0000\u0085\u2028X', body: '' }))
  expect(fields['subject']).toBe('Hello Bcc: all@x.org X')
})

test('half characters are replaced instead of stopping the letter', () => {
  expect(read(writeMailto({ subject: 'a\ud800b', body: '\udfff!' })).fields).toEqual({ subject: 'a�b', body: '�!' })
})

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
  maxLength: 200,
})
const sharpText = fc
  .array(fc.constantFrom('\r', '\n', '&', '?', '#', '%', '+', '=', ',', '%0A', 'ß', '😀', ' ', 'x'))
  .map(parts => parts.join(''))

test('decoding gives back the message, and nothing of it leaks into the address', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, sharpText), fc.oneof(anyText, sharpText), (subject, body) => {
      const href = writeMailto({ to: ['a@x.org'], subject, body })
      expect(href).toMatch(/^mailto:a@x\.org(\?(subject|body)=[\w!'()*.~%-]+(&body=[\w!'()*.~%-]+)?)?$/)
      const { fields } = read(href)
      const lines = body.toWellFormed().split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
      const wanted = lines
        .map(line => line.replace(/[^\P{Cc}\t]/gu, ''))
        .join('\r\n')
        .trim()
      expect(fields['body'] ?? '').toBe(wanted)
      expect(fields['subject'] ?? '').not.toMatch(/\p{Cc}/u)
    }),
    { numRuns: 500 },
  )
})
