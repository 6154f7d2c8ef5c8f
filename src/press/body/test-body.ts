import type { Content } from '../../edition/blocks.ts'
import { type BodyContext, buildBody } from './build-body.ts'

/** A context for tests: an English article of a made-up newsroom. */
export const testContext: BodyContext = {
  base: 'https://news.example/2026/story/',
  lang: 'en',
  seeMore: [],
  report: () => {},
}

/** The blocks of a piece of HTML, without their ids. */
export function blocksOf(html: string, context: Partial<BodyContext> = {}): Content[] {
  return buildBody(html, { ...testContext, ...context }).blocks.map(({ id, ...content }) => {
    if (id === '') throw new Error(`A block of kind ${content.kind} has no id`)
    return content
  })
}

/** What the editor is told about a piece of HTML. */
export function reportsOf(html: string): string[] {
  const told: string[] = []
  buildBody(html, { ...testContext, report: what => told.push(what) })
  return told
}

/** A paragraph of plain text. */
export const paragraph = (text: string): Content => ({ kind: 'paragraph', text: [text] })
