import { useMessages } from '../../data/language.tsx'
import { nearestLanguage, type SpokenLanguage } from '../../lib/messages/languages.ts'
import { type ShareWords, shareEn } from './words/en.ts'
import { shareJa } from './words/ja.ts'
import { sharePt } from './words/pt.ts'
import { shareZhHans } from './words/zh-hans.ts'
import { shareZhHant } from './words/zh-hant.ts'

const words: Record<SpokenLanguage, ShareWords> = {
  en: shareEn,
  pt: sharePt,
  'zh-Hant': shareZhHant,
  'zh-Hans': shareZhHans,
  ja: shareJa,
}

/**
 * The dialog's own words in the language of the nearest scope. They come with the dialog and not with the page: most
 * readers of a page never open it.
 */
export function useShareWords(): ShareWords {
  return words[nearestLanguage(useMessages().lang)]
}
