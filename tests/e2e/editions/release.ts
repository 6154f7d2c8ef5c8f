import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const own = fileURLToPath(new URL('../../../edition', import.meta.url))

/** What the next release of the embedded paper adds, takes away and changes. */
export const released = { added: 'morning-after', withdrawn: 'camoes', changed: 'nara-meeting' }

/** Writes the embedded edition a day later into an empty folder: a story more, a story less, a story mended. */
export function writeRelease(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const part of ['edition.json', 'articles', 'media']) {
    cpSync(join(own, part), join(folder, part), { recursive: true })
  }
  const articles = join(folder, 'articles')
  for (const file of readdirSync(articles)) {
    const path = join(articles, file)
    const article = JSON.parse(readFileSync(path, 'utf8')) as {
      id: string
      title: string
      _broadsheet?: { slug?: string }
    }
    const slug = article._broadsheet?.slug ?? article.id
    if (slug === released.withdrawn) rmSync(path)
    if (slug === released.changed)
      writeFileSync(path, JSON.stringify({ ...article, title: `${article.title}, mended` }))
  }
  const added = {
    id: released.added,
    title: 'The morning after',
    content_text: 'A story that came with the next edition.',
    date_published: '2026-11-25T06:00:00Z',
    authors: [{ name: 'The night desk' }],
    _broadsheet: { section: 'macao' },
  }
  writeFileSync(join(articles, `${released.added}.json`), JSON.stringify(added))
}
