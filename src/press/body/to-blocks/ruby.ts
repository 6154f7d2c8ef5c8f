import type { Element, ElementContent } from 'hast'
import { text } from '../tree/make.ts'
import { isBlank } from '../tree/text-content.ts'

/** Some text and the small text above it; without `annotation` it is only text. */
export type RubyPart = { base: ElementContent[]; annotation?: ElementContent[] }

/**
 * Parts a `<ruby>` into pairs of base and annotation. Knows `rt` after each base, and all `rb` before all `rt`; a
 * second annotation (`rtc`) joins the first. Parentheses for old browsers (`rp`) go.
 */
export function rubyParts(ruby: Element): RubyPart[] {
  const parts: RubyPart[] = []
  // Bases that wait for their annotation, and annotated ones of this row that a further `rtc` belongs to.
  const waiting: RubyPart[] = []
  let annotated: RubyPart[] = []
  for (const child of ruby.children) {
    const name = child.type === 'element' ? child.tagName : ''
    if (name === 'rp' || isBlank(child)) continue
    if (child.type === 'element' && (name === 'rt' || name === 'rtc')) {
      const annotation = withoutRp(child.children)
      const next = waiting.shift()
      if (next === undefined) annotate(parts, annotated, annotation)
      else {
        parts.push({ ...next, annotation })
        annotated.push(next)
      }
      continue
    }
    if (child.type === 'element' && name === 'rb') waiting.push({ base: [...child.children] })
    else if (waiting.length > 0 && annotated.length === 0) waiting.at(-1)?.base.push(child)
    else waiting.push({ base: [child] })
    annotated = []
  }
  return [...parts, ...waiting]
}

/** A second annotation joins the one before it; one with nothing below it is text. */
function annotate(parts: RubyPart[], annotated: RubyPart[], annotation: ElementContent[]): void {
  const last = parts.at(-1)
  if (annotated.length > 0 && last?.annotation !== undefined)
    last.annotation = [...last.annotation, text(' '), ...annotation]
  else parts.push({ base: annotation })
}

const withoutRp = (nodes: ElementContent[]) => nodes.filter(node => node.type !== 'element' || node.tagName !== 'rp')
