import type { ComponentType } from 'react'
import type { Block, BlockKind, Content } from '../../../edition/blocks.ts'
import { AsideBlock } from './AsideBlock.tsx'
import type { BlockProps } from './block-props.ts'
import { CodeBlock } from './CodeBlock.tsx'
import { EmbedBlock } from './EmbedBlock.tsx'
import { FigureBlock } from './FigureBlock.tsx'
import { GalleryBlock } from './GalleryBlock.tsx'
import { HeadingBlock } from './HeadingBlock.tsx'
import { ListBlock } from './ListBlock.tsx'
import { ParagraphBlock } from './ParagraphBlock.tsx'
import { PullQuoteBlock } from './PullQuoteBlock.tsx'
import { QuoteBlock } from './QuoteBlock.tsx'
import { RelatedBlock } from './RelatedBlock.tsx'
import { RuleBlock } from './RuleBlock.tsx'
import { TableBlock } from './TableBlock.tsx'

/** The closed table: one component for each kind of block. */
const components: { [Kind in BlockKind]: ComponentType<BlockProps<Kind>> } = {
  paragraph: ParagraphBlock,
  heading: HeadingBlock,
  list: ListBlock,
  quote: QuoteBlock,
  'pull-quote': PullQuoteBlock,
  figure: FigureBlock,
  gallery: GalleryBlock,
  table: TableBlock,
  code: CodeBlock,
  rule: RuleBlock,
  related: RelatedBlock,
  embed: EmbedBlock,
  aside: AsideBlock,
}

/** The blocks of a body, or of what stands inside one of them. */
export function Blocks({ content }: { content: readonly (Block | Content)[] }) {
  return content.map((block, i) => {
    // The table pairs each kind with its component; TypeScript cannot follow the pair through a lookup.
    const Component = components[block.kind] as ComponentType<BlockProps<BlockKind>>
    const id = 'id' in block ? block.id : undefined
    return <Component key={id ?? i} block={block} id={id} nest={nest} />
  })
}

const nest = (content: readonly Content[]) => <Blocks content={content} />
