import { endOfComment, endOfRawText, isRawText, readTag } from './scan-tags.ts'

/** How deep elements may stand in each other. Browsers stop at 512; no article needs a tenth of that. */
const deepest = 200

/** How many formatting elements the parser may repeat because they were not closed before a block. */
const mostRepeats = 50_000

const voids = new Set(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr'.split(' '),
)

/** Elements that end where the next of their kind begins: leaving them open is correct and makes nothing deeper. */
const selfEnding = new Set(
  'a nobr button p li dt dd tr td th tbody thead tfoot colgroup option optgroup rb rt rp rtc h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)

/** Elements that the parser opens again in every block that follows until they are closed. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/** HTML inside SVG and MathML: from here on `<x/>` does not close itself any more. */
const leavesForeign = new Set(
  'foreignobject desc title mi mo mn ms mtext annotation-xml div p span table ul ol dl body head'.split(' '),
)

const tagStart = /<(?:(\/?)([a-z][^\s/>]*)|!--|[!?/])/gi

/**
 * Takes out of HTML what would make the parser slow or overflow the stack: tags nested deeper than any article needs,
 * hundreds of attributes on one tag, formatting that is opened again and again and never closed. The text stays.
 * Ordinary HTML comes back as it went in. One pass, linear in the length.
 */
export function tameHtml(html: string): string {
  const scan = new Scan()
  tagStart.lastIndex = 0
  for (let found = tagStart.exec(html); found !== null; found = tagStart.exec(html)) {
    const name = found[2]?.toLowerCase()
    if (name === undefined) {
      tagStart.lastIndex = endOfComment(html, found.index)
      continue
    }
    const tag = readTag(html, tagStart.lastIndex)
    const closing = found[1] === '/'
    const keep = closing ? scan.close(name) : scan.open(name, tag.selfClosed)
    if (!keep) scan.cut(html, found.index, tag.end)
    else if (tag.tooMany !== undefined) scan.cut(html, tag.tooMany, tag.end - 1)
    if (scan.repeats > mostRepeats) scan.stopFormatting(html, tag.end)
    tagStart.lastIndex = !closing && isRawText(name) && !scan.foreign ? endOfRawText(html, tag.end, name) : tag.end
  }
  return scan.rest(html)
}

/** What is open where the scan stands, and the HTML as kept so far. */
class Scan {
  repeats = 0
  foreign = false
  #depth = 0
  #openFormats = 0
  #dropFormats = false
  #from = 0
  #kept = ''
  readonly #opened = new Map<string, number>()
  readonly #dropped = new Map<string, number>()

  /** Whether an opening tag may stay. */
  open(name: string, selfClosed: boolean): boolean {
    if (name === 'svg' || name === 'math') this.foreign = true
    else if (leavesForeign.has(name)) this.foreign = false
    if (voids.has(name) || (selfClosed && this.foreign)) return true
    const format = formatting.has(name)
    if (!format) this.repeats += this.#openFormats
    if (selfEnding.has(name)) return true
    if (this.#depth >= deepest || (format && this.#dropFormats)) {
      change(this.#dropped, name, 1)
      return false
    }
    change(this.#opened, name, 1)
    this.#depth++
    if (format) this.#openFormats++
    return true
  }

  /** Whether a closing tag may stay. */
  close(name: string): boolean {
    if (name === 'svg' || name === 'math') this.foreign = false
    if (change(this.#dropped, name, -1)) return false
    if (!change(this.#opened, name, -1)) return true
    this.#depth--
    if (formatting.has(name)) this.#openFormats--
    return true
  }

  /** Leaves a piece of the HTML out. */
  cut(html: string, start: number, end: number): void {
    this.#kept += html.slice(this.#from, start)
    this.#from = end
  }

  /** Closes all formatting that is open at `at`, and lets no more in. */
  stopFormatting(html: string, at: number): void {
    this.#kept += html.slice(this.#from, at)
    this.#from = Math.max(this.#from, at)
    for (const name of formatting) {
      this.#kept += `</${name}>`.repeat(this.#opened.get(name) ?? 0)
      this.#depth -= this.#opened.get(name) ?? 0
      this.#opened.delete(name)
    }
    this.#openFormats = 0
    this.repeats = 0
    this.#dropFormats = true
  }

  rest(html: string): string {
    return this.#from === 0 && this.#kept === '' ? html : this.#kept + html.slice(this.#from)
  }
}

/** Adds to a count that never falls below zero; false when it would have. */
function change(counts: Map<string, number>, name: string, by: number): boolean {
  const count = (counts.get(name) ?? 0) + by
  if (count < 0) return false
  counts.set(name, count)
  return true
}
