import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// `npm run build` as a newsroom runs it, on an edition of two articles, one of which is bad.
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-build-'))
const edition = join(folder, 'edition')
const paper = join(folder, 'paper')
const patience = 120_000

const article = (id: string, facts: object = {}) =>
  JSON.stringify({
    id,
    title: `Title of ${id}`,
    content_text: 'Text.',
    date_published: '2026-01-13T08:30:00Z',
    ...facts,
  })

function build(where: string, out: string, env: Record<string, string> = {}) {
  const { VITEST: _vitest, NODE_ENV: _mode, ...outside } = process.env
  const run = spawnSync('npx', ['vite', 'build', '--outDir', out, '--logLevel', 'warn'], {
    env: { ...outside, EDITION: where, STRICT: '', ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return { ok: run.status === 0, said: run.stdout + run.stderr }
}

const printed = (file: string) => readFileSync(join(paper, file), 'utf8')

beforeAll(() => {
  mkdirSync(edition)
  writeFileSync(
    join(edition, 'edition.json'),
    JSON.stringify({ title: 'The Daily Test', language: 'en', _broadsheet: {} }),
  )
  writeFileSync(join(edition, 'good.json'), article('good'))
  writeFileSync(join(edition, 'bad.json'), article('bad', { date_published: 'the day before yesterday' }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a bad article is left out and told of, and the paper is printed', { timeout: patience }, () => {
  const { ok, said } = build(edition, paper)
  expect(ok).toBe(true)
  expect(said).toContain('bad.json $.date_published')
  expect(printed('article/good.html')).toContain('Title of good')
  const { problems } = JSON.parse(printed('report.json')) as { problems: Record<string, string>[] }
  expect(problems.length).toBeGreaterThan(0)
  for (const problem of problems)
    expect(Object.keys(problem).toSorted()).toEqual(['done', 'file', 'fix', 'path', 'what'])
})

test('STRICT=1 and an edition that cannot be read fail, and leave the earlier paper as it was', {
  timeout: patience,
}, () => {
  const before = printed('index.html')
  expect(build(edition, paper, { STRICT: '1' }).ok).toBe(false)
  const unreadable = build(join(folder, 'nowhere'), paper)
  expect(unreadable.ok).toBe(false)
  expect(unreadable.said).toContain('there is no such file or folder')
  expect(printed('index.html')).toBe(before)
})

test('a folder with other people’s files is not printed over', { timeout: patience }, () => {
  const home = join(folder, 'home')
  mkdirSync(home)
  writeFileSync(join(home, 'thesis.txt'), 'years of work')
  const { ok, said } = build(edition, home)
  expect(ok).toBe(false)
  expect(said).toContain('were not printed here')
  expect(readFileSync(join(home, 'thesis.txt'), 'utf8')).toBe('years of work')
})
