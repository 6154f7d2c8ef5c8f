import { useMessages } from '../../data/language.tsx'
import { nearestLanguage, type SpokenLanguage } from '../../lib/messages/languages.ts'
import { type SettingsWords, settingsEn } from './words/en.ts'
import { settingsJa } from './words/ja.ts'
import { settingsPt } from './words/pt.ts'
import { settingsZhHans } from './words/zh-hans.ts'
import { settingsZhHant } from './words/zh-hant.ts'

const words: Record<SpokenLanguage, SettingsWords> = {
  en: settingsEn,
  pt: settingsPt,
  'zh-Hant': settingsZhHant,
  'zh-Hans': settingsZhHans,
  ja: settingsJa,
}

/** The settings' words in the language of the nearest scope; they come with the page. */
export function useSettingsWords(): SettingsWords {
  return words[nearestLanguage(useMessages().lang)]
}
