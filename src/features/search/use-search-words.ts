import { useMessages } from '../../data/language.tsx'
import { nearestLanguage, type SpokenLanguage } from '../../lib/messages/languages.ts'
import { type SearchWords, searchEn } from './words/en.ts'
import { searchJa } from './words/ja.ts'
import { searchPt } from './words/pt.ts'
import { searchZhHans } from './words/zh-hans.ts'
import { searchZhHant } from './words/zh-hant.ts'

const words: Record<SpokenLanguage, SearchWords> = {
  en: searchEn,
  pt: searchPt,
  'zh-Hant': searchZhHant,
  'zh-Hans': searchZhHans,
  ja: searchJa,
}

/** The search's words in the language of the nearest scope; they come with the page. */
export function useSearchWords(): SearchWords {
  return words[nearestLanguage(useMessages().lang)]
}
