import { expect, test } from 'vitest'
import { readPostAuthors } from './post-authors.ts'

const user = { id: 2, name: 'Ana &amp; Co', url: 'https://ana.example', description: 'Writes.', slug: 'ana' }

test('the embedded user signs', () => {
  expect(readPostAuthors({ author: 2, _embedded: { author: [user] } })).toEqual([
    { name: 'Ana & Co', slug: 'ana', url: 'https://ana.example/', bio: 'Writes.' },
  ])
})

test('an error in place of the user is nobody', () => {
  const error = { code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } }
  expect(readPostAuthors({ author: 2, _embedded: { author: [error] } })).toEqual([])
})

test.each([
  { coauthors: [{ display_name: 'Ana', user_nicename: 'cap-ana' }, { display_name: 'Rui' }] },
  { newspack_author_info: [{ id: 1, display_name: 'Ana', slug: 'ana' }, { display_name: 'Rui' }] },
  { authors: [{ term_id: 3, display_name: 'Ana', slug: 'ana' }, { display_name: 'Rui' }, { display_name: 'Rui' }] },
])('several people sign before the one who owns the post: %j', fields => {
  expect(readPostAuthors({ ...fields, _embedded: { author: [user] } })).toEqual([
    { name: 'Ana', slug: 'ana' },
    { name: 'Rui' },
  ])
})

test('co-authors as numbers are found among the terms', () => {
  const terms = [[], [{ taxonomy: 'author', name: 'Ana', slug: 'cap-ana' }]]
  expect(readPostAuthors({ coauthors: [12], _embedded: { author: [user], 'wp:term': terms } })).toEqual([
    { name: 'Ana', slug: 'ana' },
  ])
})

test('without _embedded the name comes from Yoast', () => {
  expect(readPostAuthors({ author: 2, yoast_head_json: { author: 'Ana' } })).toEqual([{ name: 'Ana' }])
})

test('an unsafe address of an author is left out', () => {
  expect(readPostAuthors({ _embedded: { author: [{ name: 'Ana', url: 'javascript:alert(1)' }] } })).toEqual([
    { name: 'Ana' },
  ])
})
