import { expect, test } from 'vitest'
import { post } from '../testing/open-fixture.ts'
import { guessSite, readSections, readSite } from './read-site.ts'

test.each([
  [{ timezone_string: 'Asia/Macau', gmt_offset: 8 }, 'Asia/Macau'],
  [{ timezone_string: '', gmt_offset: 8 }, 'Etc/GMT-8'],
  [{ timezone_string: '', gmt_offset: '-3' }, 'Etc/GMT+3'],
  [{ timezone_string: 'Nowhere', gmt_offset: 0 }, 'UTC'],
  [{ gmt_offset: 5.5 }, undefined],
  [{}, undefined],
])('a site with %j keeps the time of %s', (site, timeZone) => {
  expect(readSite(site).timeZone).toBe(timeZone)
})

test('a post gives away where its site is, in which language it writes and what time it has', () => {
  expect(
    guessSite({ ...post, title: { rendered: '渡輪復航' }, content: { rendered: '<p>渡輪服務恢復。</p>' } }),
  ).toEqual({
    url: 'https://news.example',
    lang: 'zh',
    timeZone: 'Etc/GMT-8',
    sections: [],
    seeMore: [],
  })
  expect(guessSite({ link: 'javascript:alert(1)', date: 'x', date_gmt: null })).toEqual({ sections: [], seeMore: [] })
})

test('the top categories of a site are its sections', () => {
  const categories = [
    { name: 'Uncategorized', slug: 'uncategorized', parent: 0 },
    { name: 'Arts &amp; Letters', slug: 'arts', parent: 0 },
    { name: 'Film', slug: 'film', parent: 2 },
    null,
    { code: 'error' },
  ]
  expect(readSections(categories)).toEqual([{ name: 'Arts & Letters', slug: 'arts' }])
  expect(readSections({ code: 'rest_forbidden' })).toEqual([])
})
