/**
 * Text on its way into an address that another program will read. Control characters end here, so that nothing typed
 * can begin a header of its own, and half characters too: they cannot be encoded.
 */

const lineEnds = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g
const controls = /[^\P{Cc}\n\t]/gu

/** Text as lines, parted by `\n`, without other control characters. */
export function plainLines(text: string): string {
  return text.toWellFormed().replace(lineEnds, '\n').replace(controls, '').trim()
}

/** Text as one line: a subject, a name. */
export function oneLine(text: string): string {
  return plainLines(text).replace(/\s+/g, ' ')
}
