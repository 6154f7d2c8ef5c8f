import type { Content } from '../../edition/blocks.ts'

/**
 * Settles the levels of headings so that none is skipped, whichever the source began with: headings that were alike
 * stay alike, one below another stays below it.
 */
export function levelHeadings(blocks: readonly Content[]): void {
  const above: number[] = []
  visitHeadings(blocks, heading => {
    while ((above.at(-1) ?? 0) >= heading.level) above.pop()
    above.push(heading.level)
    heading.level = above.length === 1 ? 2 : above.length === 2 ? 3 : 4
  })
}

type Heading = Extract<Content, { kind: 'heading' }>

function visitHeadings(blocks: readonly Content[], visit: (heading: Heading) => void): void {
  for (const block of blocks) {
    if (block.kind === 'heading') visit(block)
    else if (block.kind === 'quote' || block.kind === 'aside') visitHeadings(block.content, visit)
    else if (block.kind === 'list') for (const item of block.items) visitHeadings(item, visit)
  }
}
