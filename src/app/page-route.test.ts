import { expect, test } from 'vitest'
import { findRoute, type PageRoute } from './page-route.ts'

const routes: PageRoute[] = ['/', '/article/:slug', '/topic/:slug', '/topic/:slug/page/:number'].map(path => ({
  path,
  module: path,
  Page: () => null,
  load: async () => {},
  queries: () => [],
}))
const find = (address: string) => {
  const found = findRoute(routes, address)
  return found && [found.route.path, found.params]
}

test('an address is answered by the line that fits it whole', () => {
  expect(find('/')).toEqual(['/', {}])
  expect(find('/article/tides')).toEqual(['/article/:slug', { slug: 'tides' }])
  expect(find('/topic/tea/page/3')).toEqual(['/topic/:slug/page/:number', { slug: 'tea', number: '3' }])
})

test('a slash at the end makes no other page', () => {
  expect(find('/article/tides/')).toEqual(['/article/:slug', { slug: 'tides' }])
})

test('slugs of any script are read, and broken ones do no harm', () => {
  expect(find('/topic/%E6%BE%B3%E9%96%80')).toEqual(['/topic/:slug', { slug: '澳門' }])
  expect(find('/topic/100%')).toEqual(['/topic/:slug', { slug: '100%' }])
})

test.each(['/article', '/article/a/b', '/nowhere'])('%s is nobody’s', address => {
  expect(find(address)).toBeUndefined()
})
