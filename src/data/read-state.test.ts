// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readState } from './read-state.ts'

const page = (state: string) => {
  const made = document.implementation.createHTMLDocument('')
  made.documentElement.lang = 'pt'
  const element = made.createElement('script')
  element.type = 'application/json'
  element.id = 'state'
  element.textContent = state
  made.body.append(element)
  return made
}

test('files come by their address, with the languages they are in', () => {
  const state = { '/data/edition.json': { lang: 'en' }, '/data/article/x.json': { lang: 'zh-Hant' } }
  expect(readState(page(JSON.stringify(state)))).toEqual({ files: state, languages: ['en', 'zh-Hant'] })
})

test.each(['', '{"cut', 'null', '[]'])('a page whose state is “%s” has none', state => {
  expect(readState(page(state))).toEqual({ files: {}, languages: ['pt'] })
})
