import type { Inline } from '../../../edition/blocks.ts'
import { collapse } from './white-space.ts'

/** Inline content that wraps other inline content. */
export type Wrapper = Extract<Inline, { text: Inline[] }>

/**
 * A line of text being written: inline content with white space collapsed as a browser would, marks that can be
 * carried over into the next line, and no empty marks, leading or trailing breaks.
 */
export type Run = {
  /** What is written outside of all marks. */
  text: Inline[]
  /** Marks that are open, outermost first. */
  open: Wrapper[]
  /** What stands before the next character: nothing on this line, a space, or text. */
  edge: 'line' | 'space' | 'text'
  /** Blocks that became one line are parted by a break, written once there is text on both sides. */
  owesBreak: boolean
}

/** More marks around each other than this are not opened. */
const mostMarks = 12

/** A new line; `marks` are opened in it. */
export function startRun(marks: readonly Wrapper[]): Run {
  return { text: [], open: marks.map(emptied), edge: 'line', owesBreak: false }
}

const emptied = (mark: Wrapper): Wrapper => ({ ...mark, text: [] })

const innermost = (run: Run) => run.open.at(-1)?.text ?? run.text

/** Writes text as it stands in HTML: white space collapses, and vanishes at the edges of the line. */
export function addText(run: Run, value: string): void {
  let text = collapse(value)
  if (run.edge === 'line') text = text.replace(/^[\s\u200b]+/, '')
  else if (run.edge === 'space') text = text.replace(/^[ \u00a0]+/, '')
  if (text === '') return
  if (run.owesBreak) {
    run.owesBreak = false
    addBreak(run)
    text = text.replace(/^[\s\u200b]+/, '')
    if (text === '') return
  }
  const into = innermost(run)
  const last = into.at(-1)
  if (typeof last === 'string') into[into.length - 1] = last + text
  else into.push(text)
  run.edge = /[ \u00a0]$/.test(text) ? 'space' : 'text'
}

/** Writes something that is not text and wraps nothing. */
export function addInline(run: Run, inline: Inline): void {
  if (run.owesBreak) {
    run.owesBreak = false
    addBreak(run)
  }
  innermost(run).push(inline)
  run.edge = 'text'
}

/** Writes a line break; false when there is one already, which is how publishers part paragraphs. */
export function addBreak(run: Run): boolean {
  if (run.edge === 'line') return !run.text.length && !run.open.some(mark => mark.text.length)
  innermost(run).push({ kind: 'break' })
  run.edge = 'line'
  return true
}

/** Opens a mark; false when it would be one too many or say nothing new, and is not to be closed then. */
export function openMark(run: Run, mark: Wrapper): boolean {
  if (run.open.length >= mostMarks) return false
  if (repeatable.has(mark.kind) ? false : run.open.some(open => open.kind === mark.kind)) return false
  run.open.push(mark)
  return true
}

const repeatable: ReadonlySet<Wrapper['kind']> = new Set<Wrapper['kind']>(['foreign', 'quotation'])

/** Closes the innermost mark. One that holds no text leaves none; one like its neighbour joins it. */
export function closeMark(run: Run): void {
  const mark = run.open.pop()
  if (mark === undefined || mark.text.length === 0) return
  const into = innermost(run)
  const last = into.at(-1)
  if (last !== undefined && sameMark(last, mark)) join(last.text, mark.text)
  else if (mark.text.every(part => typeof part === 'string' && part.trim() === '')) join(into, mark.text)
  else into.push(mark)
}

function sameMark(last: Inline, mark: Wrapper): last is Wrapper {
  if (typeof last === 'string' || last.kind !== mark.kind) return false
  if (last.kind === 'link') return mark.kind === 'link' && last.href === mark.href
  return plain.has(last.kind)
}

const plain: ReadonlySet<Wrapper['kind']> = new Set<Wrapper['kind']>([
  'emphasis',
  'strong',
  'sub',
  'sup',
  'mark',
  'small',
])

function join(into: Inline[], more: readonly Inline[]): void {
  for (const part of more) {
    const last = into.at(-1)
    if (typeof part === 'string' && typeof last === 'string') into[into.length - 1] = last + part
    else into.push(part)
  }
}

/** Ends the line and returns it. The marks that are open stay open for the next one. */
export function finishRun(run: Run): Inline[] {
  const marks = run.open.map(emptied)
  while (run.open.length > 0) closeMark(run)
  const text = run.text
  trimEnd(text)
  run.text = []
  run.open = marks
  run.edge = 'line'
  run.owesBreak = false
  return text
}

function trimEnd(text: Inline[]): void {
  for (let last = text.at(-1); last !== undefined; last = text.at(-1)) {
    if (typeof last === 'string') {
      const trimmed = last.trimEnd()
      if (trimmed !== '') {
        text[text.length - 1] = trimmed
        return
      }
    } else if (last.kind === 'ruby') return
    else if (last.kind !== 'break') {
      trimEnd(last.text)
      if (last.text.length > 0) return
    }
    text.pop()
  }
}
