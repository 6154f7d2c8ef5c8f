import type { Content, Inline } from '../../edition/blocks.ts'

/** The plain text of inline content. A break is a line break; the annotation of a ruby is left out. */
export function textOf(inline: readonly Inline[]): string {
  let text = ''
  for (const part of inline) {
    if (typeof part === 'string') text += part
    else text += part.kind === 'break' ? '\n' : textOf(part.text)
  }
  return text
}

/** The plain text of blocks, one a line: what a reader reads, captions included, alternative texts not. */
export function textOfBlocks(blocks: readonly Content[]): string {
  return blocks
    .map(textOfBlock)
    .filter(text => text !== '')
    .join('\n')
}

function textOfBlock(block: Content): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textOf(block.text)
    case 'list':
      return block.items.map(textOfBlocks).join('\n')
    case 'quote':
      return lines(textOfBlocks(block.content), textOf(block.cite ?? []))
    case 'pull-quote':
      return lines(textOf(block.text), textOf(block.cite ?? []))
    case 'figure':
      return lines(textOf(block.picture.caption ?? []), block.picture.credit)
    case 'gallery':
      return lines(
        ...block.pictures.map(picture => lines(textOf(picture.caption ?? []), picture.credit)),
        textOf(block.caption ?? []),
      )
    case 'table':
      return lines(
        textOf(block.caption ?? []),
        ...[...block.head, ...block.rows].map(row => row.map(cell => textOf(cell.text)).join('\t')),
      )
    case 'code':
      return block.text
    case 'related':
      return lines(block.label, block.headline)
    case 'embed':
      return block.title
    case 'aside':
      return lines(textOf(block.title ?? []), textOfBlocks(block.content))
    default:
      return textOfMute(block)
  }
}

/** Of the kinds of blocks only a rule says nothing; the compiler complains here when a new kind is forgotten above. */
const textOfMute = (_block: { kind: 'rule' }) => ''

const lines = (...texts: (string | undefined)[]) => texts.filter(text => text !== undefined && text !== '').join('\n')
