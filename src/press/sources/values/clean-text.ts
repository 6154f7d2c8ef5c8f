/** C0 and C1 controls except tab and line breaks, and code points that are no characters. */
// oxlint-disable-next-line no-control-regex -- taking them out is the point
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/g

// oxlint-disable-next-line no-control-regex -- the same, and all line breaks but \n
const unclean = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFDD0-\uFDEF\uFFFE\uFFFF]/

/** Embeddings and overrides turn the reading direction of whatever follows them; isolates do when they stay open. */
const overrides = /[\u202A-\u202E]/g
const isolates = /[\u2066-\u2069]/g

/** Makes any string safe to store and print: no lone surrogates, no control characters, line breaks as `\n`. */
export function cleanText(text: string): string {
  // One look tells for nearly all texts that there is nothing to clean.
  if (!unclean.test(text)) return text.toWellFormed()
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|\u2028|\u0085/g, '\n')
    .replaceAll('\u2029', '\n\n')
    .replaceAll(controls, '')
}

/** The same for a field of one line, a headline or a name: spaces run together, and text direction cannot leak out. */
export function cleanLine(text: string): string {
  const line = cleanText(text).replaceAll(overrides, '')
  return (closesIsolates(line) ? line : line.replaceAll(isolates, '')).replaceAll(/\s+/g, ' ').trim()
}

function closesIsolates(line: string): boolean {
  if (!/[\u2066-\u2069]/.test(line)) return true
  let depth = 0
  for (const [sign] of line.matchAll(isolates)) {
    depth += sign === '\u2069' ? -1 : 1
    if (depth < 0) return false
  }
  return depth === 0
}
