import { expect, test } from 'vitest'
import { toHref, withoutBase } from './place.tsx'

test('an address of the paper stands below its base path', () => {
  expect(toHref('/article/tides?picture=2#c1', '/news/', '/')).toBe('/news/article/tides?picture=2#c1')
  expect(toHref('/', '/', '/article/tides')).toBe('/')
})

test('what is not said of the path stays, search and hash do not', () => {
  expect(toHref('#c1', '/', '/article/tides')).toBe('/article/tides#c1')
  expect(toHref({ hash: 'c1' }, '/news/', '/article/tides')).toBe('/news/article/tides#c1')
  expect(toHref({ search: 'picture=2' }, '/', '/article/tides')).toBe('/article/tides?picture=2')
  expect(toHref({ search: '' }, '/', '/article/tides')).toBe('/article/tides')
})

test('the base path is taken off only where the paper stands', () => {
  expect(withoutBase('/news/', '/news/article/tides')).toBe('/article/tides')
  expect(withoutBase('/news/', '/news')).toBe('/')
  expect(withoutBase('/', '/')).toBe('/')
  expect(withoutBase('/news/', '/newspaper')).toBeUndefined()
})
