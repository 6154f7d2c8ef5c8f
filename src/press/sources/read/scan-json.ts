/**
 * Either where the first JSON value of a text ends, or where it stops being JSON and what should stand there; then
 * `whole` says up to where the list of the document is sound, and how it would have to be closed behind that.
 */
export type Scan = { end: number } | { at: number; expected: string; whole?: Whole }
type Whole = { end: number; closing: string; entries: number }

type State = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'after'

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y
const space = /[ \t\n\r]*/y

/**
 * Reads over one JSON value without building it. `JSON.parse` is faster and judges first; this one tells a person
 * where the mistake is, and finds JSON that stands among other text. Uses no recursion, so depth does not matter.
 */
export function scanJson(text: string, from = 0): Scan {
  const open: string[] = []
  let whole: Whole | undefined
  const broken = (place: number, expected: string) => ({ at: place, expected, ...(whole && { whole }) })
  let state: State = 'value'
  let at = from
  for (;;) {
    at = skip(space, text, at)
    const char = text[at] ?? ''
    const inside = open.at(-1)
    if (state === 'after') {
      if (inside === undefined) return { end: at }
      if (char === inside) {
        open.pop()
        // An entry of a list that is the document, or a field of the document.
        if (char === '}' && open.at(-1) === ']' && open.length <= 2) {
          whole = { end: at + 1, closing: open.toReversed().join(''), entries: (whole?.entries ?? 0) + 1 }
        }
      } else if (char === ',') state = inside === '}' ? 'key' : 'value'
      else return broken(at, `a comma or “${inside}”`)
      at++
    } else if (state === 'colon') {
      if (char !== ':') return broken(at, 'a colon')
      state = 'value'
      at++
    } else if (char !== '' && char === inside && state.endsWith('end')) {
      open.pop()
      state = 'after'
      at++
    } else if (char === '"') {
      const end = skipString(text, at + 1)
      if (typeof end !== 'number') return broken(end.at, end.expected)
      at = end
      state = state.startsWith('key') ? 'colon' : 'after'
    } else if (state.startsWith('key')) {
      return broken(at, state === 'key' ? 'a field name in double quotes' : 'a field name in double quotes or “}”')
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']')
      state = char === '{' ? 'key or end' : 'value or end'
      at++
    } else {
      const end = Math.max(skip(number, text, at), skip(word, text, at))
      if (end === at) return broken(at, state === 'value' ? 'a value' : 'a value or “]”')
      at = end
      state = 'after'
    }
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** A loop, not a pattern: strings of many megabytes overflow the stack of a regular expression. */
function skipString(text: string, from: number): number | { at: number; expected: string } {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20)
      return { at, expected: 'a closing quotation mark, or the line break and tab written as \\n and \\t' }
    if (code !== 0x5c) continue
    at++
    const escaped = text[at] ?? ''
    if (escaped === 'u' && !/^[\da-f]{4}$/i.test(text.slice(at + 1, at + 5))) {
      return { at: at + 1, expected: 'four hexadecimal digits after \\u' }
    }
    if (escaped !== '' && !'"\\/bfnrtu'.includes(escaped)) {
      return { at, expected: 'one of " \\ / b f n r t u after a backslash' }
    }
  }
  return { at: text.length, expected: 'a closing quotation mark' }
}
