import { expect, test } from 'vitest'
import { recognise } from './recognise.ts'
import { item, post } from './testing/open-fixture.ts'

const version = 'https://jsonfeed.org/version/1'

test.each([
  ['feed', { version, title: 'P', items: [] }],
  ['feed', { title: 'P', home_page_url: 'https://p.example', items: [item] }],
  ['feed', { version, items: {} }],
  ['feed', { articles: [item] }],
  ['feed', [null, item]],
  ['feed', []],
  ['edition', { version, title: 'P' }],
  ['edition', { title: 'P', _broadsheet: {} }],
  ['edition', { title: 'P', language: 'en' }],
  ['item', item],
  ['item', { id: 1, title: 'A' }],
  ['item', { content_text: 'A' }],
  ['posts', [post]],
  ['posts', [null, 7, post]],
  ['posts', { body: [post], status: 200, headers: {} }],
  ['posts', { posts: [post], found: 1 }],
  ['post', post],
  ['post', { title: { rendered: 'A' } }],
  ['site', { name: 'P', namespaces: ['wp/v2'], routes: {} }],
  ['foreign', { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' }],
  ['foreign', { problems: [] }],
  ['foreign', { name: 'x', devDependencies: {} }],
  ['unknown', {}],
  ['unknown', null],
  ['unknown', 'text'],
  ['unknown', [1, 2]],
  ['unknown', { name: 'x' }],
])('%s: %j', (kind, value) => {
  expect(recognise(value).kind).toBe(kind)
})
