import type { Content, Inline } from '../../edition/blocks.ts'
import { articleAddress, mediaRoot, previewOf } from '../../edition/addresses.ts'
import type { Article, Edition, Picture } from '../../edition/model.ts'
import { textOf } from '../body/text-of.ts'
import { compareTranslations } from './compare-translations.ts'

/** Longest key point and headline that still read at a glance, in characters. */
const longestKeyPoint = 160
const longestHeadline = 90

/** Something a copy editor would send back; not wrong enough for the press to speak of. */
export type Fault = { article?: string; what: string }

type Wording = { links: string[]; pictures: Picture[] }

/**
 * Reads a composed edition as a copy editor would: links that lead nowhere, pictures without words, sentences that
 * are too long, translations that have lost a block, pictures nobody uses. `media` names the files below the edition's `media/`.
 */
export function findFaults(edition: Edition, articles: readonly Article[], media: readonly string[]): Fault[] {
  const known = new Set(articles.map(article => articleAddress(article.slug)))
  // Icons belong to the paper, not to an article.
  const unused = new Set(media.filter(file => !file.startsWith('icons/')).map(file => mediaRoot + file))
  const faults: Fault[] = []
  const { logo, faces = {} } = edition.brand
  for (const file of [logo, faces.serif?.file, faces.sans?.file]) if (file) unused.delete(file)
  for (const article of articles) {
    const tell = (what: string) => faults.push({ article: article.slug, what })
    if (article.headline.length > longestHeadline)
      tell(`The headline has ${article.headline.length} characters, more than ${longestHeadline}.`)
    article.keyPoints.forEach((point, i) => {
      const { length } = textOf(point)
      if (length > longestKeyPoint) tell(`Key point ${i + 1} has ${length} characters, more than ${longestKeyPoint}.`)
    })
    const { links, pictures } = readWording(article)
    for (const link of links) {
      const address = link.replace(/#.*$/, '')
      if (address.startsWith(articleAddress('')) && !known.has(address))
        tell(`A link leads to ${address}, which is no article.`)
    }
    for (const picture of pictures) {
      if (!picture.alt) tell(`The picture ${picture.src} has no alt text.`)
      if (picture.src.startsWith(mediaRoot) && !media.includes(picture.src.slice(mediaRoot.length))) {
        tell(`The picture ${picture.src} is not in the edition's media folder.`)
      }
      unused.delete(picture.src)
      unused.delete(previewOf(picture.src))
    }
  }
  faults.push(...compareTranslations(edition, articles))
  return [...faults, ...[...unused].map(file => ({ what: `The picture ${file} is used by no article.` }))]
}

/** Every link and picture of an article, wherever it stands. */
function readWording(article: Article): Wording {
  const found: Wording = { links: [], pictures: article.hero ? [article.hero] : [] }
  article.keyPoints.forEach(point => readInline(point, found))
  readContent(article.body, found)
  for (const { caption } of found.pictures) readInline(caption ?? [], found)
  return found
}

function readContent(content: readonly Content[], found: Wording): void {
  for (const block of content) {
    if ('text' in block && typeof block.text !== 'string') readInline(block.text, found)
    if ('cite' in block) readInline(block.cite ?? [], found)
    if ('content' in block) readContent(block.content, found)
    if (block.kind === 'list') block.items.forEach(item => readContent(item, found))
    if (block.kind === 'table') [...block.head, ...block.rows].flat().forEach(cell => readInline(cell.text, found))
    if (block.kind === 'related') found.links.push(block.href)
    if (block.kind === 'figure') found.pictures.push(block.picture)
    if (block.kind === 'gallery') found.pictures.push(...block.pictures)
  }
}

function readInline(text: readonly Inline[], found: Wording): void {
  for (const part of text) {
    if (typeof part === 'string' || part.kind === 'break') continue
    if (part.kind === 'link') found.links.push(part.href)
    readInline(part.text, found)
  }
}
