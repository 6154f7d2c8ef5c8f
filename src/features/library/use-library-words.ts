import { useMessages } from '../../data/language.tsx'
import { nearestLanguage, type SpokenLanguage } from '../../lib/messages/languages.ts'
import { type LibraryWords, libraryEn } from './words/en.ts'
import { libraryJa } from './words/ja.ts'
import { libraryPt } from './words/pt.ts'
import { libraryZhHans } from './words/zh-hans.ts'
import { libraryZhHant } from './words/zh-hant.ts'

const words: Record<SpokenLanguage, LibraryWords> = {
  en: libraryEn,
  pt: libraryPt,
  'zh-Hant': libraryZhHant,
  'zh-Hans': libraryZhHans,
  ja: libraryJa,
}

/** The library's words in the language of the nearest scope; they come with the page. */
export function useLibraryWords(): LibraryWords {
  return words[nearestLanguage(useMessages().lang)]
}
