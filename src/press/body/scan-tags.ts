/** How many attributes of one tag are read. */
const mostAttributes = 100

const attributes = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/y

const rawText = new Set('script style xmp iframe noembed noframes textarea title plaintext'.split(' '))

/** Whether the content of an element is text to the parser, whatever it looks like. */
export const isRawText = (name: string) => rawText.has(name)

/**
 * Reads the rest of a tag from behind its name: where it ends, whether by `/>`, and where the attributes begin that are
 * too many to be read.
 */
export function readTag(html: string, from: number): { end: number; selfClosed: boolean; tooMany?: number } {
  let at = from
  for (let count = 0; ; count++) {
    attributes.lastIndex = at
    if (!attributes.test(html)) break
    at = attributes.lastIndex
    if (count < mostAttributes) continue
    const end = endOfTag(html, at)
    return { end, selfClosed: false, tooMany: at }
  }
  const end = endOfTag(html, at)
  return { end, selfClosed: html.charCodeAt(end - 2) === 47 }
}

function endOfTag(html: string, from: number): number {
  let at = from
  for (attributes.lastIndex = at; attributes.test(html); ) at = attributes.lastIndex
  const end = html.indexOf('>', at)
  return end < 0 ? html.length : end + 1
}

/** Where a comment ends, or what the parser takes for one: `<!doctype>`, `<?php ?>`, `</ >`. */
export function endOfComment(html: string, start: number): number {
  if (!html.startsWith('<!--', start)) {
    const end = html.indexOf('>', start)
    return end < 0 ? html.length : end + 1
  }
  if (html[start + 4] === '>') return start + 5
  const end = html.indexOf('-->', start + 2)
  return end < 0 ? html.length : end + 3
}

/** Where the text ends that an opening tag of this name begins. */
export function endOfRawText(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi')
  closing.lastIndex = from
  return name === 'plaintext' ? html.length : (closing.exec(html)?.index ?? html.length)
}
