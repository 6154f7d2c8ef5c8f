import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMailAddress, readMailAddresses } from './mail-addresses.ts'

const right = [
  'ana@example.org',
  'ana.silva+news@mail.example.co.uk',
  "o'neil@example.org",
  '_@x1.io',
  'user%example@example.org',
  'a!b#c$d&e=f?g^h`i{j|k}l~m@example.org',
  'josé@correio.pt',
  '陳大文@例子.香港',
  'a@xn--fsqu00a.xn--0zwm56d',
  'दीपक@उदाहरण.भारत',
]

test.each(right)('%s is an address', address => {
  expect(isMailAddress(address)).toBe(true)
  expect(readMailAddresses(address)).toEqual({ addresses: [address.normalize('NFC')], wrong: [] })
})

const wrong = [
  'ana',
  '@example.org',
  'ana@',
  'ana@localhost',
  'ana@example',
  'ana@@example.org',
  'ana@b@example.org',
  'ana silva@example.org',
  'ana@exam ple.org',
  '.ana@example.org',
  'ana.@example.org',
  'ana..silva@example.org',
  'ana@.example.org',
  'ana@example..org',
  'ana@example.org.',
  'ana@-example.org',
  'ana@example-.org',
  'ana@example.c',
  'ana@192.168.0.100',
  'ana@exa_mple.org',
  'ana@example.org?bcc=all@example.org',
  'ana@example.org&cc=x@example.org',
  'ana@example.org\u0000',
  'ana\u202e@example.org',
  'ana\ud800@example.org',
  'ana@example.org#x',
  `${'a'.repeat(65)}@example.org`,
  `ana@${'a.'.repeat(130)}org`,
]

test.each(wrong)('%j is no address', address => {
  expect(isMailAddress(address)).toBe(false)
})

test('addresses may stand between commas, semicolons, line ends and their East Asian forms', () => {
  expect(readMailAddresses('a@x.org, b@x.org;c@x.org，d@x.org；e@x.org、f@x.org\ng@x.org\r\n').addresses).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(name => `${name}@x.org`),
  )
})

test('an address comes out of what mail programs and phones put around it', () => {
  const typed = '"Silva, Ana" <ana@x.org>, Bo Li <bo@x.org>; mailto:cy@x.org, <di@x.org> , \u200b\ufeffef＠x。org\u00a0'
  expect(readMailAddresses(typed)).toEqual({
    addresses: ['ana@x.org', 'bo@x.org', 'cy@x.org', 'di@x.org', 'ef@x.org'],
    wrong: [],
  })
})

test('an address typed twice is one', () => {
  expect(readMailAddresses('Ana@X.org, ana@x.org').addresses).toHaveLength(1)
})

test('what is no address is told as it was typed', () => {
  expect(readMailAddresses('ana@x.org, bo.x.org, "half <c@x.org')).toEqual({
    addresses: ['ana@x.org'],
    wrong: ['bo.x.org', '"', 'half <c@x.org'],
  })
})

test('nothing but separators is nobody', () => {
  expect(readMailAddresses(' ,; \n ，')).toEqual({ addresses: [], wrong: [] })
})

test('a line end smuggled into an address cannot add a header', () => {
  expect(readMailAddresses('ana@x.org\r\nBcc: all@x.org')).toEqual({
    addresses: ['ana@x.org'],
    wrong: ['Bcc: all@x.org'],
  })
})

test('whatever is typed, what comes out as addresses has only the characters of addresses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.emailAddress(), (noise, address) => {
      for (const found of readMailAddresses(`${noise},${address}`).addresses) {
        expect(found).toMatch(/^[^\p{C}\p{Z}\s@,;<>"()[\]\\]+@[^\p{C}\p{Z}\s@,;<>"()[\]\\?&]+$/u)
      }
    }),
  )
})

test('long lines of nonsense are read at once', () => {
  const hostile = [
    'a'.repeat(50_000),
    `a@${'a-'.repeat(50_000)}`,
    '"'.repeat(50_000),
    '<'.repeat(50_000),
    `${' '.repeat(50_000)}x`,
  ]
  for (const typed of hostile) expect(readMailAddresses(typed).addresses).toEqual([])
})
