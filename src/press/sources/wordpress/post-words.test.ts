import { expect, test } from 'vitest'
import { readKeyPoints, readStandfirst } from './post-words.ts'

const content = '<p>The ferry to <b>Taipa</b> runs again, since Tuesday. More here.</p>'
const excerpt = (rendered: string) => ({ excerpt: { rendered, protected: false } })

test('Newspack’s subtitle is the standfirst, in meta or beside it', () => {
  expect(readStandfirst({ meta: { newspack_post_subtitle: 'At &#8216;last&#8217;' }, ...excerpt('x') }, content)).toBe(
    'At ‘last’',
  )
  expect(readStandfirst({ meta: [], newspack_post_subtitle: 'At last' }, content)).toBe('At last')
})

test('an excerpt written by hand is the standfirst', () => {
  expect(readStandfirst(excerpt('<p>After a year, boats &amp; bells.</p>'), content)).toBe(
    'After a year, boats & bells.',
  )
})

test.each([
  '<p>The ferry to Taipa runs again, since Tuesday.</p>',
  '<p>Other words [&hellip;]</p>',
  '<p>Other words&#8230;</p>',
  '<p>The ferry to Taipa runs <a class="more-link" href="/x">Continue reading</a></p>',
  '',
])('an excerpt that WordPress made is none: %s', rendered => {
  expect(readStandfirst(excerpt(rendered), content)).toBeUndefined()
})

test.each([
  ['<ul><li>One <em>a</em></li><li>Two</li></ul>', ['One <em>a</em>', 'Two']],
  ['<ul>\n<li>One\n<li>Two</ul>', ['One', 'Two']],
  ['<!-- wp:paragraph --><p>One</p><p>Two</p>', ['One', 'Two']],
  ['- One\n• Two\n\n', ['One', 'Two']],
  ['One<br />Two', ['One', 'Two']],
  ['<p>&nbsp;</p>', []],
  ['', []],
])('the summary %s holds key points', (newspack_article_summary, points) => {
  expect(readKeyPoints({ meta: { newspack_article_summary } })).toEqual(points)
})
