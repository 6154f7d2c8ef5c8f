import { readdirSync, readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'
import { expect, test } from 'vitest'
import { item, readWhole, writeFiles } from './testing/open-fixture.ts'

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)

const readJson = (file: string): object => JSON.parse(readFileSync(`edition/${file}`, 'utf8'))
const checks = {
  article: ajv.compile(readJson('article.schema.json')),
  edition: ajv.compile(readJson('edition.schema.json')),
}

/** What the shipped schema says of a value: where, and what is wrong. */
function refusals(kind: keyof typeof checks, value: object): string[] {
  const check = checks[kind]
  return check(value) ? [] : (check.errors ?? []).map(error => `${toPath(error)} ${error.message}`)
}

const toPath = ({ instancePath }: ErrorObject) =>
  `$${instancePath.replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]').replaceAll('/', '.')}`

const files = ['edition.json', ...readdirSync('edition/articles').map(name => `articles/${name}`)]

test('every file of the embedded edition is valid against the schema that lies beside it', () => {
  expect(files.length).toBeGreaterThan(30)
  const wrong = files.flatMap(file => {
    const kind = file === 'edition.json' ? 'edition' : 'article'
    return refusals(kind, readJson(file)).map(refusal => `${file} ${refusal}`)
  })
  expect(wrong).toEqual([])
})

test('every file of the embedded edition names its schema, so that an editor’s tool finds it', () => {
  const named = files.map(file => ('$schema' in readJson(file) ? '' : file)).filter(Boolean)
  expect(named).toEqual([])
})

const { title: _title, ...untitled } = item
const { date_published: _date, ...undated } = item
const own = (extras: object) => ({ ...item, _broadsheet: extras })

test.each<[what: string, path: string, article: object]>([
  ['no headline', '$', untitled],
  ['a blank headline', '$.title', { ...item, title: ' ' }],
  ['no date', '$', undated],
  ['a date that is none', '$.date_published', { ...item, date_published: 'someday' }],
  ['text where a list belongs', '$.tags', { ...item, tags: 'Tea' }],
  ['an author without a name', '$.authors[0]', { ...item, authors: [{ url: 'https://paper.example/ana' }] }],
  ['a language that is none', '$.language', { ...item, language: 'english!' }],
  ['a block of a kind that there is not', '$._broadsheet.body[1]', own({ body: ['<p>A</p>', { kind: 'chart' }] })],
  ['a field that there is not', '$._broadsheet', own({ standfrist: 'Oops' })],
  ['a weight beyond the scale', '$._broadsheet.weight', own({ weight: 9 })],
  ['a colour by name', '$._broadsheet.image.colour', own({ image: { colour: 'red' } })],
  ['a correction of no day', '$._broadsheet.corrections[0].date', own({ corrections: [{ date: '?', text: 'So.' }] })],
])('schema and press both refuse %s', async (_what, path, article) => {
  expect(refusals('article', article)).toContainEqual(expect.stringContaining(`${path} must`))
  const edition = { title: 'Paper', language: 'en', _broadsheet: {} }
  const { problems } = await readWhole(await writeFiles({ 'edition.json': edition, 'articles/a.json': article }))
  expect(problems).not.toEqual([])
})

test.each<[what: string, path: string, edition: object]>([
  ['a paper without a title', '$', { language: 'en' }],
  ['a section without a name', '$._broadsheet.sections[0]', { title: 'A', _broadsheet: { sections: [{}] } }],
  ['corners of a kind that there is not', '$._broadsheet.brand.corners', brand({ corners: 'sharp' })],
])('schema and press both refuse %s', async (_what, path, edition) => {
  expect(refusals('edition', edition)).toContainEqual(expect.stringContaining(`${path} must`))
  const { problems } = await readWhole(await writeFiles({ 'edition.json': edition, 'articles/a.json': item }))
  expect(problems).not.toEqual([])
})

function brand(fields: object) {
  return { title: 'A', language: 'en', _broadsheet: { brand: fields } }
}

test('schema and press both pass what other tools leave in a file', async () => {
  const article = { ...own({ $comment: 'Ours', _desk: { shift: 'night' } }), _other: { score: 1 } }
  expect(refusals('article', article)).toEqual([])
  const edition = { title: 'Paper', language: 'en', _broadsheet: {} }
  const { problems } = await readWhole(await writeFiles({ 'edition.json': edition, 'articles/a.json': article }))
  expect(problems).toEqual([])
})
