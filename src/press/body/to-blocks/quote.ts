import type { Element, ElementContent } from 'hast'
import type { Content, Inline } from '../../../edition/blocks.ts'
import { hasClass } from '../tree/attributes.ts'
import { isBlank } from '../tree/text-content.ts'
import type { Desk, Place } from './desk.ts'
import { groundIn, inVoice, ownVoice } from './voice.ts'

/** Whether a `<blockquote>` repeats words of the article in large type; the rules see to it that it says so. */
export const isPullQuote = (element: Element) => hasClass(element, 'pull-quote')

/** Reads a `<blockquote>`; its last `<cite>` or `<footer>` says who is quoted. */
export function readQuote(quote: Element, desk: Desk, place: Place, pulled: boolean): Content[] {
  const { rest, cite } = takeCite(quote.children)
  const said = cite === undefined ? undefined : desk.line(cite, { ...place, marks: [] })
  const by = said === undefined || said.text.length === 0 ? undefined : inVoice(undashed(said.text), place.voice)
  const spilled = said?.spilled ?? []
  const named = by === undefined || by.length === 0 ? {} : { cite: by }
  if (pulled) {
    const { text, spilled: more } = desk.line(rest, place)
    if (text.length > 0)
      return [{ kind: 'pull-quote', text: inVoice(text, place.voice), ...named }, ...more, ...spilled]
    return [...more, ...alone(named.cite), ...spilled]
  }
  const inside = { ...place, depth: place.depth + 1, ground: groundIn(place.ground, place.voice), voice: ownVoice }
  const content = desk.blocks(rest, inside)
  if (content.length === 0) return [...alone(named.cite), ...spilled]
  // A frame around a picture, player or quotation quotes nothing.
  const [only] = content
  if (
    content.length === 1 &&
    only !== undefined &&
    by === undefined &&
    (only.kind === 'embed' || only.kind === 'quote')
  )
    return content
  return [{ kind: 'quote', content, ...named, ...place.voice }, ...spilled]
}

const alone = (text: Inline[] | undefined): Content[] => (text === undefined ? [] : [{ kind: 'paragraph', text }])

const citing = new Set(['cite', 'footer'])

function takeCite(nodes: ElementContent[]): { rest: ElementContent[]; cite?: ElementContent[] } {
  const at = nodes.findLastIndex(node => !isBlank(node))
  const last = nodes[at]
  if (last?.type !== 'element') return { rest: nodes }
  if (citing.has(last.tagName)) return { rest: nodes.slice(0, at), cite: last.children }
  if (last.tagName !== 'p' && last.tagName !== 'div') return { rest: nodes }
  // `<p><cite>…</cite></p>`, or `<p>words<br><cite>…</cite></p>`; a cite in running text is the title of a work.
  const inner = last.children.findLastIndex(node => !isBlank(node))
  const child = last.children[inner]
  if (child?.type !== 'element' || !citing.has(child.tagName)) return { rest: nodes }
  const before = last.children.slice(0, inner).filter(node => !isBlank(node))
  const ending = before.at(-1)
  if (ending !== undefined && !(ending.type === 'element' && ending.tagName === 'br')) return { rest: nodes }
  const kept = last.children.slice(0, inner)
  return { rest: [...nodes.slice(0, at), { ...last, children: kept }], cite: child.children }
}

/** The dash before a name is the page's to draw. */
function undashed(text: Inline[]): Inline[] {
  const [first, ...others] = text
  if (typeof first !== 'string') return text
  const bare = first.replace(/^[\s\u2010-\u2015~-]+/, '')
  return bare === '' ? others : [bare, ...others]
}
