import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { setPaper } from './press-edition.ts'

const folders: string[] = []
const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const item = (n: number) => ({
  id: `story-${n}`,
  title: `Story ${n}`,
  content_html: `<p>The text of story ${n}, which mentions <a href="/article/story-1">the first</a>.</p>`,
  date_published: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
  tags: [n % 2 ? 'Tea' : 'Tides'],
  authors: [{ name: 'Science desk' }],
  _broadsheet: { section: n % 3 ? 'macao' : 'world' },
})

function writeEdition(stories: number): string {
  const folder = makeFolder()
  const sections = [
    { slug: 'macao', name: 'Macao' },
    { slug: 'world', name: 'World' },
  ]
  const facts = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Paper',
    language: 'en',
    _broadsheet: { time_zone: 'Asia/Macau', sections },
  }
  writeFileSync(join(folder, 'edition.json'), JSON.stringify(facts))
  mkdirSync(join(folder, 'articles'))
  for (let n = 1; n <= stories; n++) {
    writeFileSync(join(folder, 'articles', `${String(n).padStart(4, '0')}.json`), JSON.stringify(item(n)))
  }
  return folder
}

/** Prints without React: the page shows its state, so that a page changes when anything on it does. */
const prerender = `data:text/javascript,${encodeURIComponent(
  'export const render = (address, files) => ({ app: address + \'<p id="p">\', head: "", page: "" })',
)}`

async function print(where: string, problems: object[] = []): Promise<Map<string, string>> {
  const [folder, workFolder] = [makeFolder(), makeFolder()]
  const paper = await setPaper({ where, workFolder, ledgerFolder: workFolder })
  try {
    const template = '<html lang="en"><!--head--><!--app--><!--state-->'
    await paper.print({ folder, base: '/', prerender, template, entry: '/main.js', chunks: {} })
    expect(paper.problems).toEqual(problems)
  } finally {
    await paper.close()
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files.map(file => {
      const path = join(file.parentPath, file.name)
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')]
    }),
  )
}

test('every article, list and data file is printed', async () => {
  const files = await print(writeEdition(3))
  expect([...files.keys()].toSorted()).toEqual(
    [
      ...['1', '2', '3'].flatMap(n => [`article/story-${n}.html`, `data/article/story-${n}.json`]),
      ...['author/science-desk', 'section/macao', 'section/world', 'topic/tea', 'topic/tides'].flatMap(list => [
        `${list}.html`,
        `data/${list}.json`,
      ]),
      ...['index.html', '404.html', 'search.html', 'library.html', 'settings.html', 'data/front.json'],
      ...['data/edition.json', 'data/search.json', 'data/search/1.json'],
    ].toSorted(),
  )
})

test('publishing a story rewrites only the newest page of each list it is on, and the newest of the search', async () => {
  const before = await print(writeEdition(120))
  const after = await print(writeEdition(121))
  const changed = [...before].filter(([file, text]) => after.get(file) !== text).map(([file]) => file)
  // Story 121 is on the front, in Macao, under Tea, by the Science desk; lists of more than two pages' worth answer
  // to the number their newest page will have, too.
  expect(changed.toSorted()).toEqual(
    [
      ...['index.html', 'page/5.html', 'author/science-desk.html', 'author/science-desk/page/5.html'],
      ...['section/macao.html', 'section/macao/page/3.html', 'topic/tea.html', 'topic/tea/page/2.html'],
      ...[
        'data/front.json',
        'data/front/page/5.json',
        'data/author/science-desk.json',
        'data/author/science-desk/page/5.json',
      ],
      ...[
        'data/section/macao.json',
        'data/section/macao/page/3.json',
        'data/topic/tea.json',
        'data/topic/tea/page/2.json',
      ],
      ...['data/search.json', 'data/search/1.json'],
    ].toSorted(),
  )
  expect([...after.keys()].filter(file => !before.has(file)).toSorted()).toEqual([
    'article/story-121.html',
    'data/article/story-121.json',
  ])
})

test('two builds of one edition are the same to the byte', async () => {
  const edition = writeEdition(30)
  expect(await print(edition)).toEqual(await print(edition))
})

test('links and pictures that lead to nothing in the paper are reported where they stand', async () => {
  const edition = writeEdition(2)
  mkdirSync(join(edition, 'media'))
  const html = [
    '<p><a href="/article/story-1">Here</a>, <a href="/section/world">too</a>, <a href="/article/storey-2#end">not</a>,',
    ' <a href="/topic/tee">nor</a>, <a href="/article/story-1#p">in it</a>, <a href="/article/story-1#end">nowhere in it</a>, <a href="https://elsewhere.example/article/x">not ours</a>.</p>',
    '<figure><img src="media/lost.png" alt="A lost picture" width="300" height="200"></figure>',
  ].join('')
  const points = ['See <a href="/topic/tides-and-tea">there</a>.']
  const extras = { _broadsheet: { key_points: points, related: ['story-1', 'story-3'], translations: ['story-2-pt'] } }
  const story = { ...item(2), content_html: html, ...extras }
  writeFileSync(join(edition, 'articles/0002.json'), JSON.stringify(story))
  const says = (path: string, what: string) =>
    expect.objectContaining({ file: 'articles/0002.json', path, what: expect.stringContaining(what) })
  await print(edition, [
    says('$._broadsheet.related', '“story-3”'),
    says('$._broadsheet.translations', '“story-2-pt”'),
    says('$', '/topic/tides-and-tea,'),
    says('$.content_html', '/article/storey-2#end, which is no page'),
    says('$.content_html', '/topic/tee,'),
    says('$.content_html', '/article/story-1#end, and nothing on that page'),
    says('$.content_html', '/media/lost.png'),
  ])
})
