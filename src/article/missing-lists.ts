import { useMessages } from '../data/language.tsx'
import { nearestLanguage, type SpokenLanguage } from '../lib/messages/languages.ts'

type MissingLists = {
  /** What could not be had: the front page, or another list. */
  front: string
  stories: string
  /** There is a list, and nothing on it. */
  none: string
}

const words: Record<SpokenLanguage, MissingLists> = {
  en: {
    front: 'The front page could not be fetched',
    stories: 'These stories could not be fetched',
    none: 'No stories here yet.',
  },
  pt: {
    front: 'Não foi possível obter a primeira página',
    stories: 'Não foi possível obter estes artigos',
    none: 'Ainda não há artigos aqui.',
  },
  'zh-Hant': { front: '無法取得頭版', stories: '無法取得這些文章', none: '這裏暫時沒有文章。' },
  'zh-Hans': { front: '无法获取头版', stories: '无法获取这些文章', none: '这里暂时没有文章。' },
  ja: {
    front: '一面を取得できませんでした',
    stories: 'これらの記事を取得できませんでした',
    none: 'まだ記事がありません。',
  },
}

/** What is said where a page of many stories has none to show; the words come with the lists. */
export const useMissingLists = (): MissingLists => words[nearestLanguage(useMessages().lang)]
