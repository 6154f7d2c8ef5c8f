/**
 * The least work that gives pages and data for the same articles: read each file, put its words between the two halves
 * of a page, write both. No cleaning, no links between articles, no lists, no checks. The halves come from a page that
 * the press printed, so that both write pages of the same size. `floor.ts <edition> <sample page> <output>`
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [edition = '', sample = '', output = ''] = process.argv.slice(2)
const page = readFileSync(sample, 'utf8')
const before = page.slice(0, page.indexOf('<main'))
const after = page.slice(page.indexOf('</main>'), page.indexOf('<script type="application/json"'))

mkdirSync(join(output, 'article'), { recursive: true })
mkdirSync(join(output, 'data/article'), { recursive: true })
for (const name of readdirSync(join(edition, 'articles'))) {
  const text = readFileSync(join(edition, 'articles', name), 'utf8')
  const { id, title, content_html: body }: Record<string, unknown> = JSON.parse(text)
  // The press prints the state that hydration takes over, the article once more: so does the floor.
  const state = `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`
  const html = `${before}<main><h1>${String(title)}</h1>${String(body)}${after}${state}</body></html>`
  writeFileSync(join(output, 'article', `${String(id)}.html`), html)
  writeFileSync(join(output, 'data/article', `${String(id)}.json`), text)
}
