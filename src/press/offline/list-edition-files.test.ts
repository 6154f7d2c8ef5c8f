import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { setPaper } from '../press-edition.ts'
import { listEditionFiles, newestStories } from './list-edition-files.ts'

// Each list is of a whole paper, printed on threads of its own.
vi.setConfig({ testTimeout: 60_000 })

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  folders.push(folder)
  return folder
}

const prerender = `data:text/javascript,${encodeURIComponent(
  'export const render = address => ({ app: address, head: "", page: "" })',
)}`

/** Prints items as a paper with three pictures, of which one is missing, and lists what goes along. */
async function list(items: object[]) {
  const [folder, work] = [makeFolder(), makeFolder()]
  const where = join(makeFolder(), 'paper.json')
  const facts = { title: 'Paper', language: 'en', _broadsheet: { sections: [{ slug: 'macao', name: 'Macao' }] } }
  writeFileSync(where, JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', ...facts, items }))
  mkdirSync(join(folder, 'media'))
  for (const name of ['a.png', 'b.png']) writeFileSync(join(folder, 'media', name), name)
  const paper = await setPaper({ where, workFolder: work, ledgerFolder: work })
  try {
    const template = '<html lang="en"><!--head--><!--app--><!--state-->'
    await paper.print({ folder, base: '/', prerender, template, entry: '/main.js', chunks: {} })
    const files = await listEditionFiles(folder, paper.arrangement)
    return { files, folder, stories: newestStories(paper.arrangement) }
  } finally {
    await paper.close()
  }
}

const story = (n: number, more: object = {}) => ({
  id: `story-${n}`,
  title: `Story ${n}`,
  content_text: `The text of story ${n}.`,
  date_published: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
  authors: [{ name: 'Desk' }],
  tags: ['Tea'],
  _broadsheet: { section: 'macao' },
  ...more,
})

test('an edition is its front, its sections, its stories, the lists they lead to and the search, each with length and hash', async () => {
  const { files, folder, stories } = await list([story(1), story(2)])
  expect(stories).toEqual(['story-2', 'story-1'])
  expect(files.stories).toBe(2)
  expect(files.texts.map(({ address }) => address).toSorted()).toEqual(
    [
      '/data/edition.json',
      '/data/front.json',
      '/data/section/macao.json',
      '/data/topic/tea.json',
      '/data/author/desk.json',
      '/data/article/story-1.json',
      '/data/article/story-2.json',
      '/data/search.json',
      '/data/search/1.json',
    ].toSorted(),
  )
  for (const { address, bytes, hash } of files.texts) {
    const content = readFileSync(join(folder, address))
    expect(bytes).toBe(content.length)
    expect(hash).toBe(createHash('sha256').update(content).digest('base64url'))
  }
})

test('an older story that the front leads to goes along, others do not', async () => {
  const many = Array.from({ length: 150 }, (_, i) => story(i + 1, { tags: [], _broadsheet: {} }))
  const [first = {}, second = {}] = many
  const linked = { ...story(150, { tags: [] }), _broadsheet: { related: ['story-1'] } }
  const { files } = await list([first, second, ...many.slice(2, -1), linked])
  const addresses = files.texts.map(({ address }) => address)
  expect(addresses).toContain('/data/article/story-1.json')
  expect(addresses).not.toContain('/data/article/story-2.json')
})

test('the search goes along as far back as the front page’s stories', async () => {
  const many = Array.from({ length: 520 }, (_, i) => story(i + 1, { tags: [], _broadsheet: {} }))
  const { files } = await list(many)
  const shards = files.texts.map(({ address }) => address).filter(address => address.includes('search'))
  expect(shards).toEqual(['/data/search.json', '/data/search/3.json', '/data/search/2.json'])
})

test('the paper’s own pictures go along in every size; what is missing or elsewhere does not, and the latter is told', async () => {
  const image = { alt: 'Two boats', srcset: '/media/b.png 600w, https://img.example/c.png 900w' }
  const pictured = story(1, { image: '/media/a.png', _broadsheet: { section: 'macao', image } })
  const { files } = await list([pictured, story(2, { image: '/media/missing.png' })])
  expect(files.pictures.map(({ address }) => address)).toEqual(['/media/a.png', '/media/b.png'])
  expect(files.hasForeignPictures).toBe(true)
  expect((await list([story(1, { image: '/media/a.png' })])).files).not.toHaveProperty('hasForeignPictures')
})

test('the version changes with a text, and with nothing else', async () => {
  const [one, same, other] = [await list([story(1)]), await list([story(1)]), await list([story(1, { title: 'Else' })])]
  expect(same.files).toEqual(one.files)
  expect(other.files.version).not.toBe(one.files.version)
})
