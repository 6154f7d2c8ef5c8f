import type { Inline } from '../edition/blocks.ts'
import type { Article, Edition, Picture } from '../edition/model.ts'
import { type Body, type BodyContext, buildBody, buildInline, buildTextBody } from './body/build-body.ts'
import { countLength } from './body/count-length.ts'
import { textOf, textOfBlocks } from './body/text-of.ts'
import { readPicture } from './body/to-blocks/picture.ts'
import type { Draft, DraftPicture } from './draft.ts'
import type { PlacedDraft } from './place-draft.ts'
import { isRightToLeft } from '../lib/text-direction.ts'
import type { Report } from './sources/open-edition.ts'

/** An article as far as it can be known without its neighbours. */
export type Composed = Omit<Article, 'related' | 'next' | 'translations'>

/** Builds one article from its draft: body to blocks, pictures checked, length counted. Never throws on content. */
export function composeArticle(placed: PlacedDraft, edition: Edition, seeMore: readonly string[], report: Report) {
  const { draft, slug, section, topics, authors } = placed
  const lang = draft.lang ?? edition.lang
  const context: BodyContext = {
    ...(draft.base && { base: draft.base }),
    lang,
    seeMore,
    hasKeyPoints: draft.keyPointsHtml.length > 0,
    report: (what, done, fix) => report({ file: draft.file, path: draft.path + draft.bodyPath, what, done, fix }),
  }
  const body = readBody(draft, context)
  const hero = draft.hero && toPicture(draft.hero, context)
  const { blocks, picture } = settleHero(body.blocks, hero)
  const keyPoints = draft.keyPointsHtml.map(html => buildInline(html, context)).filter(point => textOf(point).trim())
  const { length, minutes } = countLength(textOfBlocks(blocks), lang)
  const article: Composed = {
    id: draft.id,
    slug,
    lang,
    headline: draft.headline,
    authors,
    published: draft.published,
    minutes,
    weight: draft.weight,
    keyPoints: keyPoints.length > 0 ? keyPoints : body.keyPoints,
    topics,
    corrections: draft.corrections,
    body: blocks,
    length,
  }
  if (isRightToLeft(lang)) article.dir = 'rtl'
  if (draft.kicker) article.kicker = draft.kicker
  if (draft.standfirst) article.standfirst = draft.standfirst
  if (section) article.section = section
  // Until this paper has an address of its own, the original is where the source has it.
  if (draft.url && !edition.url) article.url = draft.url
  if (draft.updated && draft.updated > draft.published) article.updated = draft.updated
  if (picture) Object.assign(article, { hero: picture, picture: toCardPicture(picture) })
  return article
}

function readBody(draft: Draft, context: BodyContext): Body {
  if (draft.html !== undefined) return buildBody(draft.html, context)
  return { blocks: buildTextBody(draft.text ?? ''), keyPoints: [] }
}

/**
 * The hero is the source's own; else a figure that opens the body. Themes often print the featured picture in the
 * body again: a first figure that shows the hero goes, and lends it the words the hero lacks.
 */
function settleHero(blocks: Body['blocks'], hero: Picture | undefined) {
  const [first, ...rest] = blocks
  if (first?.kind !== 'figure') return hero ? { blocks, picture: hero } : { blocks }
  if (!hero) return { blocks: rest, picture: first.picture }
  if (nameOf(first.picture.src) !== nameOf(hero.src)) return { blocks, picture: hero }
  return { blocks: rest, picture: { ...first.picture, ...hero, alt: hero.alt || first.picture.alt } }
}

/**
 * Folder and file of a picture, without host and the size that WordPress adds: `2026/view-1024x683.jpg` from a picture
 * service and `2026/view.jpg` from the site itself are one picture.
 */
function nameOf(src: string): string {
  const path = src.replace(/[?#].*$/, '').replace(/(?:-\d+x\d+|-scaled)?(\.\w+)$/, '$1')
  return path.split('/').slice(-2).join('/')
}

/** Reads a picture as if it stood in a body, so that one set of rules says what a picture may be. */
function toPicture(draft: DraftPicture, context: BodyContext): Picture | undefined {
  const { src, srcset, width, height, alt, captionHtml, credit, colour } = draft
  const properties = { src, ...(srcset && { srcSet: srcset }), ...(width && { width }), ...(height && { height }), alt }
  const picture = readPicture({ type: 'element', tagName: 'img', properties, children: [] }, context.base)
  if (!picture) {
    context.report(
      `The picture's address “${src.slice(0, 80)}” cannot be used.`,
      'The article is printed without this picture.',
      'Give an http or https address, or a path inside the edition such as media/picture.jpg.',
    )
    return undefined
  }
  const caption: Inline[] = captionHtml ? buildInline(captionHtml, context) : []
  if (caption.length > 0) picture.caption = caption
  if (credit) picture.credit = credit
  if (colour) picture.colour = colour
  return picture
}

/** A card needs no caption and no credit. */
function toCardPicture({ caption: _caption, credit: _credit, ...picture }: Picture): Picture {
  return picture
}
