import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Body, buildBody, buildInline } from './build-body.ts'
import { anyHtml, nestedTags, taggedWords } from './arbitrary-html.ts'
import { checkBody } from './check-body.ts'
import { parseHtml } from './parse-html.ts'
import { testContext } from './test-body.ts'
import type { ElementContent } from 'hast'

const outside = new Set(
  'script style template noembed noframes iframe video audio rp head title math svg datalist'.split(' '),
)

/** What a reader sees of HTML, as simply as it can be said. */
function visibleText(nodes: readonly ElementContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.value
      if (node.type !== 'element' || outside.has(node.tagName)) return ''
      return visibleText(node.children)
    })
    .join('')
}

const wordsOf = (text: string): string[] => text.match(/w\d+x/g) ?? []

/** The words of a body; ids are not words. */
const said = (body: Body) => wordsOf(JSON.stringify(body, (key, value: unknown) => (key === 'id' ? undefined : value)))

const seen = (html: string) => wordsOf(visibleText(parseHtml(html).children))

test('no HTML makes the builder throw or leave the closed set', () => {
  fc.assert(
    fc.property(anyHtml, fc.boolean(), (html, hasBase) => {
      const context = { ...testContext }
      if (!hasBase) delete context.base
      expect(checkBody(buildBody(html, context))).toEqual([])
      const line = buildInline(html, context)
      if (line.length > 0) expect(checkBody({ blocks: [], keyPoints: [line] })).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('no word that can be read is lost', () => {
  fc.assert(
    fc.property(taggedWords, html => {
      const left = said(buildBody(html, testContext))
      for (const word of seen(html)) {
        expect(left).toContain(word)
        left.splice(left.indexOf(word), 1)
      }
    }),
    { numRuns: 1000 },
  )
})

test('no word is said more often than it stands in the HTML', () => {
  fc.assert(
    fc.property(taggedWords, html => {
      const left = wordsOf(html)
      for (const word of said(buildBody(html, testContext))) {
        expect(left).toContain(word)
        left.splice(left.indexOf(word), 1)
      }
    }),
    { numRuns: 1000 },
  )
})

const inOrder = nestedTags(
  'p div span b i em a h1 h2 h4 h6 ul ol li blockquote pre code small section article center',
  false,
)

test('words stay in their order', () => {
  fc.assert(
    fc.property(inOrder, html => {
      const body = buildBody(html, testContext)
      expect([...said({ blocks: [], keyPoints: body.keyPoints }), ...said({ ...body, keyPoints: [] })]).toEqual(
        seen(html),
      )
    }),
    { numRuns: 1000 },
  )
})

test('a paragraph more changes no id of the others', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 3 }), { maxLength: 8 }), fc.nat(8), (texts, place) => {
      const html = texts.map(text => `<p>${text}</p>`)
      const before = buildBody(html.join(''), testContext).blocks.map(block => block.id)
      const at = Math.min(place, html.length)
      const after = buildBody(html.toSpliced(at, 0, '<p>42</p>').join(''), testContext).blocks.map(block => block.id)
      expect(after.toSpliced(at, 1)).toEqual(before)
    }),
  )
})

test('no address is unsafe, whatever it is hidden in', () => {
  fc.assert(
    fc.property(anyHtml, html => {
      const written = JSON.stringify(buildBody(html, testContext).blocks)
      expect(written).not.toMatch(/"(?:href|src|player)":"(?!https?:\/\/|mailto:|tel:|#|\/(?!\/))/)
      expect(written).not.toMatch(/"srcset":"[^"]*(?:javascript|data):/)
    }),
    { numRuns: 1000 },
  )
})
