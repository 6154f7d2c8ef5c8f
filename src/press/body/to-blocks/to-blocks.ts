import type { Element, ElementContent } from 'hast'
import type { Content, Inline } from '../../../edition/blocks.ts'
import type { BodyContext } from '../body-context.ts'
import type { Note } from '../findings.ts'
import { oneLine } from '../one-line.ts'
import { textOf } from '../text-of.ts'
import { Anchors } from './anchors.ts'
import type { Desk, Place } from './desk.ts'
import { Flow } from './flow.ts'
import { gatherRelated } from './related.ts'
import { seeMoreTest } from './see-more.ts'
import { groundOf, ownVoice } from './voice.ts'

const top = ({ lang }: BodyContext): Place => ({ depth: 0, ground: groundOf(lang), voice: ownVoice, marks: [] })

/** Reads a cleaned tree into blocks. `anchors` says which ids of the source stood in each. */
export function toBlocks(tree: Element, context: BodyContext, note: Note): { blocks: Content[]; anchors: Anchors } {
  const anchors = new Anchors()
  const desk = openDesk(context, note, anchors)
  return { blocks: gatherRelated(desk.blocks(tree.children, top(context)), desk.seeMore), anchors }
}

/** Reads a cleaned tree into one line of text; pictures become their alternative text, players a link. */
export function toLine(tree: Element, context: BodyContext, note: Note): Inline[] {
  const desk = openDesk(context, note, new Anchors())
  const flow = new Flow(desk, top(context), 'words')
  flow.walk(tree.children)
  return flow.endLine()
}

function openDesk(context: BodyContext, note: Note, anchors: Anchors): Desk {
  const desk: Desk = {
    context,
    note,
    anchors,
    seeMore: seeMoreTest(context.seeMore),
    blocks(nodes: readonly ElementContent[], place: Place) {
      const flow = new Flow(desk, place, 'blocks')
      flow.walk(nodes)
      return flow.endBlocks()
    },
    line(nodes: readonly ElementContent[], place: Place) {
      const flow = new Flow(desk, place, 'line')
      flow.walk(nodes)
      return { text: flow.endLine(), spilled: flow.endBlocks() }
    },
    words(nodes: readonly ElementContent[], place: Place) {
      const flow = new Flow(desk, { ...place, marks: [] }, 'words')
      flow.walk(nodes)
      return oneLine(textOf(flow.endLine()))
    },
  }
  return desk
}
