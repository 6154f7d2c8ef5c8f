import type { Content } from '../../edition/blocks.ts'
import { mediaRoot, previewOf } from '../../edition/addresses.ts'
import type { Article, Edition, Picture } from '../../edition/model.ts'
import { textOf } from '../body/text-of.ts'
import { compareTranslations } from './compare-translations.ts'
import { filesOf, findLost, type Grounds } from './find-lost.ts'

/** Longest key point and headline that still read at a glance, in characters. */
const longestKeyPoint = 160
const longestHeadline = 90

/** Something a copy editor would send back; not wrong enough for the press to speak of. */
export type Fault = { article?: string; what: string }

/**
 * Reads a composed edition as a copy editor would: links and pictures that lead nowhere, pictures without words,
 * sentences that are too long, translations that have lost a block, pictures nobody uses.
 */
export function findFaults(edition: Edition, articles: readonly Article[], grounds: Grounds): Fault[] {
  const faults: Fault[] = []
  for (const article of articles) {
    const tell = (what: string) => faults.push({ article: article.slug, what })
    if (article.headline.length > longestHeadline)
      tell(`The headline has ${article.headline.length} characters, more than ${longestHeadline}.`)
    article.keyPoints.forEach((point, i) => {
      const { length } = textOf(point)
      if (length > longestKeyPoint) tell(`Key point ${i + 1} has ${length} characters, more than ${longestKeyPoint}.`)
    })
    for (const { alt, src } of picturesOf(article)) if (!alt) tell(`The picture ${src} has no alt text.`)
  }
  const unused = findUnused(edition, articles, grounds.media)
  return [
    ...faults,
    ...findLost(edition, articles, grounds),
    ...compareTranslations(edition, articles),
    ...unused.map(file => ({ what: `The picture ${file} is used by no article.` })),
  ]
}

function findUnused({ brand }: Edition, articles: readonly Article[], media: readonly string[]): string[] {
  const used = new Set(filesOf(brand))
  for (const { src, srcset } of articles.flatMap(picturesOf)) {
    const sizes = srcset?.split(/,\s+/).map(each => each.trim().replace(/\s.*$/s, '')) ?? []
    for (const file of [src, previewOf(src), ...sizes]) used.add(file)
  }
  // Icons belong to the paper, not to an article.
  return media
    .filter(file => !file.startsWith('icons/'))
    .map(file => mediaRoot + file)
    .filter(file => !used.has(file))
}

/** Every picture of an article, wherever it stands. */
function picturesOf({ hero, body }: Article): Picture[] {
  return [...(hero ? [hero] : []), ...picturesIn(body)]
}

function picturesIn(content: readonly Content[]): Picture[] {
  return content.flatMap(block => {
    if (block.kind === 'figure') return [block.picture]
    if (block.kind === 'gallery') return block.pictures
    if (block.kind === 'list') return block.items.flatMap(picturesIn)
    return 'content' in block ? picturesIn(block.content) : []
  })
}
