import { useMessages } from '../data/language.tsx'
import { nearestLanguage, type SpokenLanguage } from '../lib/messages/languages.ts'

type UnreachedLists = { front: string; stories: string }

const words: Record<SpokenLanguage, UnreachedLists> = {
  en: { front: 'The front page could not be fetched', stories: 'These stories could not be fetched' },
  pt: { front: 'Não foi possível obter a primeira página', stories: 'Não foi possível obter estes artigos' },
  'zh-Hant': { front: '無法取得頭版', stories: '無法取得這些文章' },
  'zh-Hans': { front: '无法获取头版', stories: '无法获取这些文章' },
  ja: { front: '一面を取得できませんでした', stories: 'これらの記事を取得できませんでした' },
}

/** What is said where a page of many stories could not be had; the words come with the lists. */
export const useUnreachedLists = (): UnreachedLists => words[nearestLanguage(useMessages().lang)]
