import type { Block, Content, Inline } from '../../edition/blocks.ts'
import type { Picture } from '../../edition/model.ts'

/** Finds the block that holds an id of the source. */
type Target = (id: string) => string | undefined

/** Makes every link to a place in the article lead to the block that holds it, and takes away those that lead nowhere. */
export function settleFragments(
  { blocks, keyPoints }: { blocks: Block[]; keyPoints: Inline[][] },
  target: Target,
): { blocks: Block[]; keyPoints: Inline[][] } {
  const settle = (text: Inline[]) => settleText(text, target)
  return {
    blocks: blocks.map(block => ({ ...settleBlock(block, settle), id: block.id })),
    keyPoints: keyPoints.map(settle),
  }
}

type Settle = (text: Inline[]) => Inline[]

function settleText(text: Inline[], target: Target): Inline[] {
  if (text.every(part => typeof part === 'string')) return text
  return text.flatMap((part): Inline[] => {
    if (typeof part === 'string' || part.kind === 'break') return [part]
    const inner = settleText(part.text, target)
    if (part.kind !== 'link' || !part.href.startsWith('#'))
      return [inner === part.text ? part : { ...part, text: inner }]
    const id = target(decode(part.href.slice(1)))
    return id === undefined ? inner : [{ ...part, href: `#${encodeURIComponent(id)}`, text: inner }]
  })
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function settleBlock(block: Content, settle: Settle): Content {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, text: settle(block.text) }
    case 'list':
      return { ...block, items: block.items.map(item => item.map(content => settleBlock(content, settle))) }
    case 'quote':
      return { ...block, ...settleCite(block, settle), content: block.content.map(one => settleBlock(one, settle)) }
    case 'aside':
      return {
        ...block,
        ...(block.title !== undefined && { title: settle(block.title) }),
        content: block.content.map(one => settleBlock(one, settle)),
      }
    case 'pull-quote':
      return { ...block, ...settleCite(block, settle), text: settle(block.text) }
    case 'figure':
      return { ...block, picture: settleCaption(block.picture, settle) }
    case 'gallery':
      return {
        ...settleCaption(block, settle),
        pictures: block.pictures.map(one => settleCaption<Picture>(one, settle)),
      }
    case 'table': {
      const row = (cells: (typeof block.rows)[number]) => cells.map(cell => ({ ...cell, text: settle(cell.text) }))
      return { ...settleCaption(block, settle), head: block.head.map(row), rows: block.rows.map(row) }
    }
    default:
      return settled(block)
  }
}

/** Kinds that hold no inline content; the compiler complains here when a new kind is forgotten above. */
const settled = (block: Extract<Content, { kind: 'code' | 'rule' | 'related' | 'embed' }>): Content => block

const settleCite = ({ cite }: { cite?: Inline[] }, settle: Settle) => (cite === undefined ? {} : { cite: settle(cite) })

function settleCaption<Captioned extends { caption?: Inline[] }>(captioned: Captioned, settle: Settle): Captioned {
  return captioned.caption === undefined ? captioned : { ...captioned, caption: settle(captioned.caption) }
}
