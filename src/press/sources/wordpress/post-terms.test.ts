import { expect, test } from 'vitest'
import { post, readDocumentAs } from '../testing/open-fixture.ts'

const read = async (fields: object) => {
  const { drafts, problems } = await readDocumentAs('post.json', { ...post, ...fields })
  return { ...drafts[0], problems }
}

const category = (id: number, name: string, slug: string) => ({ id, name, slug, taxonomy: 'category' })
const tag = (id: number, name: string, slug: string) => ({ id, name, slug, taxonomy: 'post_tag' })

test('the first category is the section, tags and further categories are topics', async () => {
  const terms = [
    [
      category(1, 'Uncategorized', 'uncategorized'),
      category(4, 'Arts &amp; Letters', 'arts'),
      category(5, 'Asia', 'asia'),
    ],
    [tag(9, 'Ferry', 'ferry')],
  ]
  const { section, topics } = await read({ _embedded: { 'wp:term': terms } })
  expect(section).toEqual({ name: 'Arts & Letters', slug: 'arts' })
  expect(topics).toEqual([
    { name: 'Ferry', slug: 'ferry' },
    { name: 'Asia', slug: 'asia' },
  ])
})

test('the primary category that Yoast keeps is the section', async () => {
  const terms = [[category(4, 'Arts', 'arts'), category(5, 'Asia', 'asia')]]
  const { section } = await read({ _embedded: { 'wp:term': terms }, meta: { _yoast_wpseo_primary_category: '5' } })
  expect(section).toEqual({ name: 'Asia', slug: 'asia' })
})

test('errors among the terms are passed over', async () => {
  const error = { code: 'rest_forbidden', message: 'No.', data: { status: 401 } }
  const { section, topics, problems } = await read({ _embedded: { 'wp:term': [error, [error], null, [null, 7]] } })
  expect(section).toBeUndefined()
  expect(topics).toEqual([])
  expect(problems).toEqual([])
})

test('without embedded terms the names come from the data for search engines', async () => {
  const graph = [
    { '@type': 'WebPage' },
    { '@type': 'NewsArticle', articleSection: ['Arts &amp; Letters'], keywords: ['Ferry'] },
  ]
  const { section, topics } = await read({ yoast_head_json: { schema: { '@graph': graph } } })
  expect([section, topics]).toEqual([{ name: 'Arts & Letters' }, [{ name: 'Ferry' }]])
})

test('or from the class names of the post', async () => {
  const { section, topics } = await read({
    class_list: ['post-57', 'category-city-life', 'tag-ferry', 'tag-%e6%be%b3'],
  })
  expect(section).toEqual({ name: 'City life', slug: 'city-life' })
  expect(topics).toEqual([
    { name: 'Ferry', slug: 'ferry' },
    { name: '澳', slug: '澳' },
  ])
})

test('terms that are only numbers are told', async () => {
  const { problems } = await read({})
  expect(problems).toMatchObject([{ path: '$._embedded', fix: expect.stringContaining('_embed') }])
})
