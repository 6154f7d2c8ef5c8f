import * as fc from 'fast-check'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Draft } from '../draft.ts'
import { EditionError } from './source.ts'
import { item, post, readWhole, writeFiles } from './testing/open-fixture.ts'

/** Values that have broken readers before. */
const nasty = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'javascript:alert(1)',
  '//evil.example/x',
  'data:text/html,x',
  '\u0000\ud800\u202E\u2028',
  '</script><b>&amp;$&',
  '__proto__',
  '2026-02-30',
  [],
  [[]],
  {},
  { rendered: null },
  { __proto__: null, constructor: 1 },
)

const ownExtras = {
  slug: 's',
  kicker: 'k',
  standfirst: 's',
  section: 'x',
  body: ['<p>a</p>'],
  key_points: ['a'],
  weight: 1,
  image: { alt: 'a', srcset: 'x 1x' },
  related: ['a'],
  translations: ['b'],
  corrections: [{ date: '2026-01-01', text: 'a' }],
}
const fullItem = {
  ...item,
  url: 'https://a.example',
  image: 'x.jpg',
  authors: [{ name: 'a', url: 'b' }],
  tags: ['a'],
  _broadsheet: ownExtras,
}
const term = { id: 1, name: 'a', slug: 'b', taxonomy: 'category' }
const media = {
  source_url: 'https://a.example/x.jpg',
  media_details: { width: 1, height: 1, sizes: { a: { width: 1, height: 1, source_url: 'y' } } },
}
const fullPost = {
  ...post,
  meta: { newspack_article_summary: 'a' },
  _embedded: { author: [{ name: 'a' }], 'wp:term': [[term]], 'wp:featuredmedia': [media] },
}

/** Puts `value` at one place of a document, found by walking down with `steps`. */
function spoil(document: unknown, steps: number[], value: unknown): unknown {
  const [step = 0, ...rest] = steps
  if (typeof document !== 'object' || document === null || steps.length === 0) return value
  const keys = Object.keys(document)
  const key = keys[step % Math.max(keys.length, 1)] ?? 'x'
  if (Array.isArray(document))
    return document.map((entry, index) => (String(index) === key ? spoil(entry, rest, value) : entry))
  return { ...document, [key]: spoil(Reflect.get(document, key), rest, value) }
}

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'P',
  _broadsheet: { sections: [{ slug: 'x', name: 'X' }] },
  items: [fullItem, item],
}
const document = fc.constantFrom<unknown>(feed, [fullPost, post], fullPost, fullItem, { ...feed, items: {} })
const spoilt = fc
  .tuple(
    document,
    fc.array(fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), fc.oneof(nasty, fc.jsonValue())), {
      maxLength: 5,
    }),
  )
  .map(([start, faults]) => faults.reduce<unknown>((here, [steps, value]) => spoil(here, steps, value), start))

function expectSound(draft: Draft): void {
  expect(draft.id).not.toBe('')
  expect(draft.headline).not.toBe('')
  for (const date of [draft.published, draft.updated ?? draft.published])
    expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  for (const address of [draft.url, draft.base, ...draft.aliases, ...draft.authors.map(({ url }) => url)]) {
    if (address !== undefined) expect(address).toMatch(/^https?:\/\//)
  }
  if (draft.hero) expect(draft.hero.src).toMatch(/^(https?:\/\/|\/media\/)/)
  for (const place of [...draft.authors, ...draft.topics]) expect(place.name.trim()).not.toBe('')
  expect(draft.weight).toBeGreaterThanOrEqual(0)
  expect(draft.weight).toBeLessThanOrEqual(3)
  const text = JSON.stringify(draft)
  expect(text.isWellFormed()).toBe(true)
  expect(text).not.toMatch(/\\u0000|\\ud[89a-f]|\u2028/)
}

test('whatever is wrong with a document, its drafts are sound and its problems complete', {
  timeout: 60_000,
}, async () => {
  const path = join(await writeFiles({}), 'x.json')
  await fc.assert(
    fc.asyncProperty(spoilt, async value => {
      writeFileSync(path, JSON.stringify(value) ?? 'null')
      const whole = await readWhole(path).catch((error: unknown) => {
        if (error instanceof EditionError) return undefined
        throw error
      })
      whole?.drafts.forEach(expectSound)
      for (const problem of whole?.problems ?? []) {
        expect(problem).toMatchObject({ file: 'x.json', path: expect.stringMatching(/^\$/) })
        for (const words of [problem.what, problem.done, problem.fix]) expect(words.length).toBeGreaterThan(3)
      }
    }),
    { numRuns: 200 },
  )
})

test('whatever bytes a file holds, it is read or refused', { timeout: 60_000 }, async () => {
  const path = join(await writeFiles({}), 'x.json')
  const text = JSON.stringify(feed)
  const damaged = fc.tuple(fc.nat(text.length), fc.nat(20), fc.uint8Array({ maxLength: 8 })).map(([at, cut, bytes]) => {
    return Buffer.concat([Buffer.from(text.slice(0, at)), bytes, Buffer.from(text.slice(at + cut))])
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.uint8Array()), async bytes => {
      writeFileSync(path, bytes)
      const whole = await readWhole(path).catch((error: unknown) => {
        if (error instanceof EditionError) return undefined
        throw error
      })
      whole?.drafts.forEach(expectSound)
    }),
    { numRuns: 200 },
  )
})
