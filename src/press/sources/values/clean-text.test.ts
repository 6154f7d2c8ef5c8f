import { expect, test } from 'vitest'
import { cleanLine, cleanText } from './clean-text.ts'

test.each([
  ['two  words\n\tmore', 'two words more'],
  ['a\u2028b\u2029c', 'a b c'],
  ['nul\u0000 bell\u0007', 'nul bell'],
  ['half \ud83d pair', 'half \uFFFD pair'],
  ['\u202Egnp.exe', 'gnp.exe'],
  ['open \u2067isolate', 'open isolate'],
  ['closed \u2067isolate\u2069', 'closed \u2067isolate\u2069'],
  ['mark \u200Fkept', 'mark \u200Fkept'],
  ['</script>$&', '</script>$&'],
])('the line %j becomes %j', (line, clean) => {
  expect(cleanLine(line)).toBe(clean)
})

test('text keeps its lines', () => {
  expect(cleanText('a\r\nb\rc\u2028d\u2029e')).toBe('a\nb\nc\nd\n\ne')
})
