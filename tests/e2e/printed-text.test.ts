import type { Page } from '@playwright/test'
import type { Content, Inline } from '../../src/edition/blocks.ts'
import type { Article, Picture } from '../../src/edition/model.ts'
import { expect, test } from './fixtures.ts'

test.use({ javaScriptEnabled: false })

const pieces = (text: readonly Inline[] = []): string[] =>
  text.flatMap(part => {
    if (typeof part === 'string') return [part]
    if (part.kind === 'break') return []
    return [...pieces(part.text), ...(part.kind === 'ruby' ? [part.annotation] : [])]
  })

const wordsOfPicture = ({ caption, credit }: Picture) => [...pieces(caption), ...(credit ? [credit] : [])]

/** Every run of text that a block holds, as the data file has it. */
function words(block: Content): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return pieces(block.text)
    case 'list':
      return block.items.flat().flatMap(words)
    case 'quote':
      return [...block.content.flatMap(words), ...pieces(block.cite)]
    case 'pull-quote':
      return [...pieces(block.text), ...pieces(block.cite)]
    case 'figure':
      return wordsOfPicture(block.picture)
    case 'gallery':
      return [...block.pictures.flatMap(wordsOfPicture), ...pieces(block.caption)]
    case 'table':
      return [...[...block.head, ...block.rows].flat().flatMap(cell => pieces(cell.text)), ...pieces(block.caption)]
    case 'code':
      return [block.text]
    case 'rule':
      return []
    case 'related':
      return [block.label ?? '', block.headline]
    case 'embed':
      return [block.provider, block.title]
    case 'aside':
      return [...pieces(block.title), ...block.content.flatMap(words)]
  }
}

const wordsOfArticle = ({
  headline,
  standfirst = '',
  keyPoints,
  hero,
  body,
  corrections,
  authors,
  topics,
}: Article) => [
  headline,
  standfirst,
  ...keyPoints.flatMap(pieces),
  ...(hero ? wordsOfPicture(hero) : []),
  ...body.flatMap(words),
  ...corrections.map(({ text }) => text),
  ...[...authors, ...topics].map(({ name }) => name),
]

/** Spaces and line ends are the page's to choose. */
const squeeze = (text: string) => text.replaceAll(/\s+/g, '')

const visibleText = async (page: Page) => squeeze(await page.getByRole('main').innerText())

const editions = {
  own: [
    'historic-centre',
    'names-of-macao-zh-hant',
    'tea-words-ja',
    'street-signs-pt',
    'json-feed',
    'new-land',
    'patua',
    'tides',
  ],
  wordpress: ['night-ferry-returns', 'the-net-menders', 'tide-tables', 'who-wrote-this'],
  hostile: ['scripts', 'addresses', 'wide', 'lists', 'unclosed'],
} as const

for (const edition of ['own', 'wordpress', 'hostile'] as const) {
  test.describe(`the edition ${edition}`, () => {
    test.use({ edition })

    for (const slug of editions[edition]) {
      test(`no word of ${slug} is missing on its printed page`, async ({ paper, page, request }) => {
        await paper.open(`/article/${slug}`)
        const article = (await (await request.get(`/data/article/${slug}.json`)).json()) as Article
        const shown = await visibleText(page)
        const missing = wordsOfArticle(article).filter(text => !shown.includes(squeeze(text)))
        expect(missing).toEqual([])
        expect(shown.length).toBeGreaterThan(20)
      })
    }
  })
}
