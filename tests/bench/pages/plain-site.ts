import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  articleAddress,
  articleData,
  dataFile,
  listAddress,
  listData,
  pageFile,
} from '../../../src/edition/addresses.ts'
import type { Article, FrontPage, Summary } from '../../../src/edition/model.ts'
import { escape, plainBlocks, plainFigure, plainInline, plainPicture } from './plain-blocks.ts'

/** The stories of a front page, in the order in which they stand there. */
export const storiesOf = ({ lead, seconds, sections, stories }: FrontPage): Summary[] => [
  ...(lead ? [lead] : []),
  ...seconds,
  ...sections.flatMap(section => section.stories),
  ...stories,
]

/** Reads what the paper has printed for its reader. */
export const readFront = (paper: string) => readJson(paper, listData({ kind: 'front' })) as FrontPage
export const readArticle = (paper: string, slug: string) => readJson(paper, articleData(slug)) as Article

/**
 * Writes the stories of a printed paper as somebody would who writes HTML by hand and wants nothing but a fast page:
 * the same words, pictures and links, forty lines of inlined style, the system's typefaces, and no script.
 */
export function writePlainSite(paper: string, folder: string): void {
  const front = readFront(paper)
  const write = (address: string, html: string) => {
    const file = join(folder, pageFile(address))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, html)
  }
  write(listAddress({ kind: 'front' }), plainFront(front))
  for (const { slug } of storiesOf(front)) write(articleAddress(slug), plainArticle(readArticle(paper, slug)))
  for (const name of ['media', 'favicon.svg']) {
    if (existsSync(join(paper, name))) cpSync(join(paper, name), join(folder, name), { recursive: true })
  }
}

const readJson = (paper: string, address: string): unknown =>
  JSON.parse(readFileSync(join(paper, dataFile(address)), 'utf8'))

function plainFront({ lead, seconds, sections, stories }: FrontPage): string {
  const river = [...sections.flatMap(each => each.stories), ...stories]
  return plainPage(
    'The paper',
    `<h1>The paper</h1>${lead ? plainCard(lead, true) : ''}${[...seconds, ...river].map(each => plainCard(each)).join('\n')}`,
  )
}

function plainCard(story: Summary, first = false): string {
  return `<article class="card">${story.picture ? plainPicture(story.picture, first) : ''}
<h2><a href="${articleAddress(story.slug)}">${escape(story.headline)}</a></h2>
<p>${escape(story.standfirst ?? '')}</p>${plainTime(story.published)}</article>`
}

function plainArticle({ headline, standfirst, authors, published, hero, keyPoints, body, related }: Article): string {
  const points = keyPoints.map(point => `<li>${plainInline(point)}</li>`).join('')
  const more = related
    .map(each => `<li><a href="${articleAddress(each.slug)}">${escape(each.headline)}</a></li>`)
    .join('')
  return plainPage(
    headline,
    `<h1>${escape(headline)}</h1><p class="standfirst">${escape(standfirst ?? '')}</p>
<p>${escape(authors.map(each => each.name).join(', '))} ${plainTime(published)}</p>
${hero ? plainFigure(hero, true) : ''}<ul>${points}</ul>${plainBlocks(body)}<h2>Related stories</h2><ul>${more}</ul>`,
  )
}

const plainTime = (date: string) => `<time datetime="${date}">${date.slice(0, 10)}</time>`

function plainPage(title: string, main: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escape(title)}</title><link rel="icon" href="/favicon.svg">
<style>
body { margin: 0 auto; max-width: 42rem; padding: 0 1rem; background: #fbfaf7; color: #1b1a17; font: 1.1875rem/1.62 Georgia, serif }
h1 { font-size: 2rem; line-height: 1.1 }
h2 { font-size: 1.25rem; line-height: 1.2 }
a { color: inherit }
img { display: block; width: 100%; height: auto }
figure { margin: 1.5rem 0 }
figcaption, time { font: 0.875rem system-ui; color: #666 }
.card { border-top: 1px solid #ddd8ce; padding: 1rem 0 }
.standfirst { font-size: 1.25rem }
.wide { overflow-x: auto }
</style></head><body><header><a href="/">The paper</a></header><main>${main}</main></body></html>
`
}
