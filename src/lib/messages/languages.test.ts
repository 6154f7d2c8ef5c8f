import { expect, test } from 'vitest'
import { loadAllMessages, loadMessages, messagesOf, nearestLanguage } from './languages.ts'

test.each([
  ['en-GB', 'en'],
  ['pt', 'pt'],
  ['pt-BR', 'pt'],
  ['zh', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-MO', 'zh-Hant'],
  ['yue', 'zh-Hant'],
  ['zh-CN', 'zh-Hans'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['ja-JP', 'ja'],
  ['fr', 'en'],
  ['', 'en'],
])('a page in “%s” has its interface in %s', (tag, language) => {
  expect(nearestLanguage(tag)).toBe(language)
})

test('words are there once they are loaded', async () => {
  const loading = loadMessages('pt')
  expect(loadMessages('pt')).toBe(loading)
  expect(messagesOf('pt')).toBeUndefined()
  await loading
  expect(messagesOf('pt')?.share).toBe('Partilhar')
})

test('every language says everything, and says it itself', async () => {
  await loadAllMessages()
  const english = Object.entries(messagesOf('en') ?? {})
  for (const language of ['pt', 'zh-Hant', 'zh-Hans', 'ja'] as const) {
    const same = english.filter(
      ([key, word]) =>
        typeof word === 'string' &&
        Object.entries(messagesOf(language) ?? {}).some(([other, said]) => other === key && said === word),
    )
    expect(same.map(([key]) => key).filter(key => !['menu', 'colon'].includes(key))).toEqual([])
  }
})
