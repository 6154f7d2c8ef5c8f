import type { ElementContent } from 'hast'
import type { Content, Inline } from '../../../edition/blocks.ts'
import type { BodyContext } from '../body-context.ts'
import type { Note } from '../findings.ts'
import type { Anchors } from './anchors.ts'
import type { SeeMore } from './see-more.ts'
import type { Wrapper } from './run.ts'
import type { Ground, Voice } from './voice.ts'

/** Where in an article some nodes stand. */
export type Place = {
  /** 0 at the top of the article, one more inside each list, quote or aside. */
  depth: number
  /** Language and direction of the page around the blocks, and of the nodes where theirs are others. */
  ground: Ground
  voice: Voice
  /** Marks that are open around the nodes. */
  marks: readonly Wrapper[]
}

/** What readers of single elements share: the way back into the flow, and what is known of the article. */
export type Desk = {
  context: BodyContext
  note: Note
  anchors: Anchors
  seeMore: SeeMore
  /** Reads nodes into blocks. */
  blocks: (nodes: readonly ElementContent[], place: Place) => Content[]
  /** Reads nodes into one line of text; pictures and players in them, which no line can hold, are `spilled`. */
  line: (nodes: readonly ElementContent[], place: Place) => { text: Inline[]; spilled: Content[] }
  /** Reads nodes into plain text without line breaks: pictures are their alternative text, players their title. */
  words: (nodes: readonly ElementContent[], place: Place) => string
}
