import { lineAt } from './line-at.ts'
import { scanJson } from './scan-json.ts'

/**
 * A parsed document, or why there is none. `note` says what stood around the JSON and was passed over; `salvaged` is
 * the beginning of a broken document whose list had that many complete entries before the break.
 */
export type Parsed =
  | { value: unknown; note?: string }
  | { error: string; salvaged?: { value: unknown; entries: number } }

/** How far into a document JSON is looked for behind the warnings of a server. */
const farthest = 1_048_576
/** How many brackets are tried there, and how long a piece of other text may look like JSON. */
const mostTries = 200
const longestAccident = 2000

/** Parses a document. What is not JSON is explained with line, column and what was expected there. Never throws. */
export function parseJson(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch {
    return explain(text)
  }
}

function explain(text: string): Parsed {
  const start = text.search(/\S/)
  if (start === -1) return { error: 'The document is empty.' }
  const opening = text.slice(start, start + 200)
  if (/^<(!doctype html|html|head|body)\b/i.test(opening)) {
    const title = /<title[^>]*>([^<]{1,120})/i.exec(text.slice(start, start + 20_000))?.[1]?.trim()
    return { error: `This is a web page${title ? ` (“${title}”)` : ''}, not JSON.` }
  }
  if (/^<(\?xml|rss|feed|rdf)\b/i.test(opening))
    return { error: 'This is XML (an RSS or Atom feed, perhaps), not JSON.' }
  return parseSeveral(text, start) ?? parseAmongOtherText(text, start) ?? complain(text, start)
}

/** JSON Lines: several documents one after another, read as one list. */
function parseSeveral(text: string, start: number): Parsed | undefined {
  const values: unknown[] = []
  for (let at = start; at < text.length; ) {
    const scan = scanJson(text, at)
    if (!('end' in scan) || !/[[{]/.test(text[at] ?? '')) return undefined
    values.push(JSON.parse(text.slice(at, scan.end)))
    at = scan.end
  }
  if (values.length === 1) return { value: values[0] }
  return { value: values, note: `${values.length} JSON documents stand one after another; they were read as a list.` }
}

/** A server's warnings before the JSON, or a cache's comment behind it. The longest value wins. */
function parseAmongOtherText(text: string, start: number): Parsed | undefined {
  let best = { from: 0, end: 0 }
  const opening = /[{[](?=\s*["{[\]}])/g
  opening.lastIndex = start
  for (let tries = 0; tries < mostTries; tries++) {
    const from = opening.exec(text)?.index ?? text.length
    if (from >= start + farthest) break
    const scan = scanJson(text, from)
    if (!('end' in scan)) {
      // What is JSON for so long, or from the beginning, is the document itself, and broken.
      if (scan.whole || scan.at - from > (from === start ? 40 : longestAccident)) return complain(text, from)
      continue
    }
    if (scan.end - from > best.end - best.from) best = { from, end: scan.end }
    opening.lastIndex = scan.end
  }
  // A short value in a long text is an example in prose or a script, not the document.
  if (best.end - best.from < 3 || best.end - best.from < (text.length - start) / 4) return undefined
  const strange = (text.slice(start, best.from).trim() || text.slice(best.end).trim()).replaceAll(/\s+/g, ' ')
  const side = best.from > start ? 'before' : 'after'
  const note = `Other text stands ${side} the JSON: “${strange.slice(0, 120)}”.`
  return { value: JSON.parse(text.slice(best.from, best.end)), note }
}

function complain(text: string, start: number): Parsed {
  const scan = scanJson(text, start)
  const at = 'end' in scan ? scan.end : scan.at
  const expected = 'end' in scan ? 'the end of the document' : scan.expected
  const column = at - text.lastIndexOf('\n', at - 1)
  const place = `line ${lineAt(text, at)}, column ${column}`
  const salvaged = 'end' in scan || !scan.whole ? {} : { salvaged: salvage(text, start, scan.whole) }
  if (at >= text.length) {
    return { error: `The document breaks off at ${place}, where ${expected} was expected.`, ...salvaged }
  }
  const found = JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0).toWellFormed())
  return { error: `This is not JSON: at ${place} stands ${found}, where ${expected} was expected.`, ...salvaged }
}

function salvage(
  text: string,
  start: number,
  { end, closing, entries }: { end: number; closing: string; entries: number },
) {
  const value: unknown = JSON.parse(text.slice(start, end) + closing)
  return { value, entries }
}
