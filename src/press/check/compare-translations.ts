import type { Cell, Content } from '../../edition/blocks.ts'
import type { Article, Edition } from '../../edition/model.ts'
import type { Fault } from './find-faults.ts'

/** What the parts of an article are called when two versions of it differ. */
const names: Record<Content['kind'], string> = {
  paragraph: 'a paragraph',
  heading: 'a heading',
  list: 'a list',
  quote: 'a quotation',
  'pull-quote': 'a pull quote',
  figure: 'a picture',
  gallery: 'a gallery',
  table: 'a table',
  code: 'code',
  rule: 'a rule',
  related: 'a related link',
  embed: 'an embed',
  aside: 'an aside',
}

/**
 * Holds each translation against its original, block for block: the same kinds in the same order, with as many items,
 * rows, columns and pictures, and as many key points. The original is the version in the edition's own language, else
 * the one whose slug comes first. Readers who lay two versions side by side depend on it.
 */
export function compareTranslations(edition: Edition, articles: readonly Article[]): Fault[] {
  const bySlug = new Map(articles.map(article => [article.slug, article]))
  return articles.flatMap(article => {
    const versions = [article, ...article.translations.flatMap(({ slug }) => bySlug.get(slug) ?? [])]
    versions.sort((a, b) => a.slug.localeCompare(b.slug, 'en'))
    const original = versions.find(version => version.lang === edition.lang) ?? versions[0]
    const what = original && original !== article && findDifference(original, article)
    return what ? [{ article: article.slug, what }] : []
  })
}

function findDifference(original: Article, translation: Article): string | undefined {
  if (original.keyPoints.length !== translation.keyPoints.length) {
    return `It has ${count(translation.keyPoints.length, 'key point')}, and ${original.slug} has ${count(original.keyPoints.length, 'key point')}.`
  }
  const theirs = describe(original.body)
  const ours = describe(translation.body)
  const at = Array.from({ length: Math.max(theirs.length, ours.length) }).findIndex((_, i) => theirs[i] !== ours[i])
  if (at < 0) return
  return `Block ${at + 1} is ${ours[at] ?? 'missing'}, and in ${original.slug} it is ${theirs[at] ?? 'missing'}.`
}

const describe = (content: readonly Content[]): string[] => content.map(describeBlock)

function describeBlock(block: Content): string {
  const name = names[block.kind]
  switch (block.kind) {
    case 'heading':
      return `${name} of level ${block.level}`
    case 'list':
      return `${block.ordered ? 'a numbered list' : name} of ${count(block.items.length, 'item')}`
    case 'table':
      return `${name} of ${count(block.rows.length, 'row')} and ${count(columnsOf([...block.head, ...block.rows]), 'column')}`
    case 'gallery':
      return `${name} of ${count(block.pictures.length, 'picture')}`
    case 'quote':
    case 'aside':
      return `${name} (${describe(block.content).join(', ')})`
    default:
      return name
  }
}

/** How many columns the widest row has. */
function columnsOf(rows: readonly Cell[][]): number {
  return Math.max(0, ...rows.map(row => row.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0)))
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
