import type { Element, ElementContent } from 'hast'
import type { Content, Inline } from '../../../edition/blocks.ts'
import { attribute } from '../tree/attributes.ts'
import { readers } from './block-readers.ts'
import type { Desk, Place } from './desk.ts'
import { readEmbed } from './embed.ts'
import { blockTags } from './block-tags.ts'
import { markFor } from './marks.ts'
import { isInlinePicture, readPicture, tidyAlt } from './picture.ts'
import { readParagraph } from './paragraph.ts'
import { rubyParts } from './ruby.ts'
import { addBreak, addInline, addText, closeMark, finishRun, openMark, type Run, startRun } from './run.ts'
import { textOfBlocks } from '../text-of.ts'
import { type Voice, voiceOf } from './voice.ts'

/**
 * `blocks` writes paragraphs and everything else; `line` one line of text, pictures and players beside it; `words` the
 * same with nothing beside it.
 */
type Mode = 'blocks' | 'line' | 'words'

/**
 * Reads nodes in their order. Inline nodes run together to a line, a block node ends the line and begins another, and
 * marks that are open then (`<b>one<p>two</p></b>`) go on in the next line.
 */
export class Flow {
  readonly #desk: Desk
  readonly #place: Place
  readonly #mode: Mode
  readonly #blocks: Content[] = []
  readonly #run: Run
  #voice: Voice

  constructor(desk: Desk, place: Place, mode: Mode) {
    this.#desk = desk
    this.#place = place
    this.#mode = mode
    this.#voice = place.voice
    this.#run = startRun(place.marks)
  }

  walk(nodes: readonly ElementContent[]): void {
    for (const node of nodes) {
      if (node.type === 'text') addText(this.#run, node.value)
      else if (node.type === 'element') this.#element(node)
    }
  }

  /** Ends the last paragraph and returns the blocks, or what was spilled out of a line. */
  endBlocks(): Content[] {
    if (this.#mode === 'blocks') this.#endParagraph()
    return this.#blocks
  }

  endLine(): Inline[] {
    return finishRun(this.#run)
  }

  #element(element: Element): void {
    const name = element.tagName
    if (name === 'br') this.#break()
    else if (name === 'img') this.#picture(element)
    else if (name === 'iframe') this.#embed(element)
    else if (name === 'ruby') this.#ruby(element)
    else if (blockTags.has(name)) this.#block(element)
    else this.#inline(element)
  }

  #block(element: Element): void {
    const read = this.#mode === 'blocks' && this.#place.depth < deepest ? readers.get(element.tagName) : undefined
    this.#boundary()
    this.#desk.anchors.see(element, read !== undefined || element.tagName === 'p')
    const outer = this.#voice
    this.#voice = voiceOf(element, outer, this.#place.ground)
    if (read === undefined) {
      this.walk(element.children)
      this.#boundary()
    } else {
      const place = { ...this.#place, voice: this.#voice, marks: this.#run.open }
      for (const block of read(element, this.#desk, place)) this.#push(block)
    }
    this.#voice = outer
  }

  #inline(element: Element): void {
    this.#desk.anchors.see(element, false)
    const outer = this.#voice
    const voice = voiceOf(element, outer, this.#place.ground)
    const mark = markFor(element, this.#desk.context.base, address => this.#desk.note('address', address))
    const turned = voice !== outer && openMark(this.#run, { kind: 'foreign', ...voice, text: [] })
    const marked = mark !== undefined && openMark(this.#run, mark)
    this.walk(element.children)
    if (marked) closeMark(this.#run)
    if (turned) closeMark(this.#run)
  }

  #break(): void {
    if (addBreak(this.#run) || this.#mode !== 'blocks') return
    this.#endParagraph()
  }

  /** Ends a paragraph, or, where there are none, owes a line break before what follows. */
  #boundary(): void {
    if (this.#mode === 'blocks') this.#endParagraph()
    else if (this.#run.edge !== 'line') this.#run.owesBreak = true
  }

  #endParagraph(): void {
    const text = finishRun(this.#run)
    if (text.length === 0) return
    for (const block of readParagraph(text, this.#voice, this.#desk)) this.#push(block)
  }

  #push(block: Content): void {
    if (this.#place.depth === 0 && this.#mode === 'blocks') this.#desk.anchors.give(block)
    this.#blocks.push(block)
  }

  #picture(img: Element): void {
    this.#desk.anchors.see(img, false)
    const alt = tidyAlt(attribute(img, 'alt'))
    if (this.#mode === 'words' || isInlinePicture(img)) return addText(this.#run, alt)
    const picture = readPicture(img, this.#desk.context.base)
    if (picture === undefined) {
      this.#desk.note('picture', attribute(img, 'src'))
      return addText(this.#run, alt)
    }
    this.#aside([{ kind: 'figure', picture }])
  }

  #embed(frame: Element): void {
    this.#desk.anchors.see(frame, false)
    const read = readEmbed(frame, this.#desk)
    if (this.#mode !== 'words') return this.#aside(read)
    for (const block of read) {
      if (block.kind === 'embed') this.#link(block.href, block.title)
      else addText(this.#run, textOfBlocks([block]))
    }
  }

  #link(href: string, text: string): void {
    const opened = openMark(this.#run, { kind: 'link', href, text: [] })
    addText(this.#run, text)
    if (opened) closeMark(this.#run)
  }

  /** A block in the middle of a line parts it; one that only a line can hold is put beside it. */
  #aside(blocks: readonly Content[]): void {
    if (this.#mode === 'blocks' && blocks.length > 0) this.#endParagraph()
    for (const block of blocks) this.#push(block)
  }

  #ruby(ruby: Element): void {
    this.#desk.anchors.see(ruby, false)
    for (const part of rubyParts(ruby)) {
      const annotation = part.annotation === undefined ? '' : this.#desk.words(part.annotation, this.#place)
      const base = annotation === '' ? noLine : this.#desk.line(part.base, { ...this.#place, marks: [] })
      if (base.text.length > 0 && base.spilled.length === 0) {
        addInline(this.#run, { kind: 'ruby', text: base.text, annotation })
        continue
      }
      this.walk(part.base)
      addText(this.#run, annotation)
    }
  }
}

const noLine = { text: [], spilled: [] }

/** Lists in lists in quotes beyond this depth become plain paragraphs: no page is wide enough for them. */
const deepest = 8
