import type { ReactNode } from 'react'
import type { BlockKind, Content } from '../../../edition/blocks.ts'

/** What the component of one kind of block is given. */
export type BlockProps<Kind extends BlockKind> = {
  block: Extract<Content, { kind: Kind }>
  /** Set for blocks of the article itself, not for what stands inside lists, quotes and asides. */
  id?: string
  /** Draws what stands inside; handed down, so that blocks that hold blocks need not know the table. */
  nest: (content: readonly Content[]) => ReactNode
}

/** Lets a block of the article leave the measure on both sides where the screen has room; nested ones stay inside. */
export const wideLooks = (id: string | undefined) =>
  id === undefined ? '' : 'mx-[calc(-1*clamp(0px,(100vw-100%-3rem)/2,4.25rem))] print:mx-0'
