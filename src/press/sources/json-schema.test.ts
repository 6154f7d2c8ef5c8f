import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { inputJsonSchema } from './json-schema.ts'
import { own } from './values/own-value.ts'

test('the schema of an article asks for what an article cannot do without', () => {
  const { article } = inputJsonSchema()
  expect(own(article, 'required')).toEqual(['id', 'title', 'date_published'])
  expect(own(article, 'properties', 'date_published')).toEqual({
    type: 'string',
    format: 'date-time',
    description: 'When the article was published. RFC 3339, for example 2026-01-13T08:30:00+08:00.',
  })
})

test('an unknown field is a mistake in our own object and welcome outside of it', () => {
  const { article } = inputJsonSchema()
  expect(own(article, 'additionalProperties')).toBeUndefined()
  expect(own(article, 'properties', '_broadsheet', 'additionalProperties')).toBe(false)
})

test.each(['edition', 'article'] as const)('the schema beside the embedded edition is the one for %s', async name => {
  const written = await readFile(`edition/${name}.schema.json`, 'utf8')
  expect(JSON.parse(written), 'Run: node src/press/sources/write-schema.ts').toEqual(inputJsonSchema()[name])
})
