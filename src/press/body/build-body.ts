import type { Block, Content, Inline } from '../../edition/blocks.ts'
import { assignIds } from './assign-ids.ts'
import type { BodyContext } from './body-context.ts'
import { openFindings } from './findings.ts'
import { levelHeadings } from './level-headings.ts'
import { parseHtml } from './parse-html.ts'
import { cleanUp } from './rules.ts'
import { settleFragments } from './settle-fragments.ts'
import { takeKeyPoints } from './take-key-points.ts'
import { toBlocks, toLine } from './to-blocks/to-blocks.ts'

export type { BodyContext } from './body-context.ts'
export { buildTextBody } from './build-text-body.ts'

/** An article's body in its final form. */
export type Body = {
  blocks: Block[]
  /** The points of a lone list before the first paragraph, which is then not among the blocks. */
  keyPoints: Inline[][]
}

/**
 * Makes blocks of any publisher's HTML. Never throws and loses nothing that can be read: what no rule understands
 * stays as text in its place. Addresses in the result are safe and, given a base, absolute.
 */
export function buildBody(html: string, context: BodyContext): Body {
  const findings = openFindings()
  const { blocks: contents, anchors } = toBlocks(cleanUp(parseHtml(html), findings.note), context, findings.note)
  levelHeadings(contents)
  const { blocks: story, keyPoints } = context.hasKeyPoints
    ? { blocks: contents, keyPoints: [] }
    : takeKeyPoints(contents)
  const kept = withoutLooseRules(story)
  const blocks = assignIds(kept, content => anchors.own(content))
  const targets = new Map<string, string>()
  kept.forEach((content, at) => {
    const id = blocks[at]?.id
    if (id !== undefined) for (const name of anchors.all(content)) if (!targets.has(name)) targets.set(name, id)
  })
  const settled = settleFragments({ blocks, keyPoints }, name => {
    const id = targets.get(name)
    // A bare # and #top mean the beginning of the page, which needs no link.
    if (id === undefined && name !== '' && name !== 'top') findings.note('place', `#${name}`)
    return id
  })
  findings.tell(context.report)
  return settled
}

/** Makes inline content of HTML that belongs on one line: a caption, a key point. Blocks in it are parted by breaks. */
export function buildInline(html: string, context: BodyContext): Inline[] {
  const findings = openFindings()
  const line = toLine(cleanUp(parseHtml(html), findings.note), context, findings.note)
  findings.tell(context.report)
  return line
}

/** A rule parts two blocks: one at the beginning, at the end or after another rule parts nothing. */
function withoutLooseRules(blocks: readonly Content[]): Content[] {
  const kept = blocks.filter((block, at) => block.kind !== 'rule' || (at > 0 && blocks[at - 1]?.kind !== 'rule'))
  if (kept.at(-1)?.kind === 'rule') kept.pop()
  return kept
}
