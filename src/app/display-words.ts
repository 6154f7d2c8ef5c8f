import type { TextSize, Theme } from '../data/display.ts'
import type { SpokenLanguage } from '../lib/messages/languages.ts'

type DisplayWords = {
  theme: string
  themes: Record<Theme, string>
  textSize: string
  textSizes: Record<TextSize, string>
}

/** The words of the choices of display, with them: most pages are read without opening them. */
export const displayWords: Record<SpokenLanguage, DisplayWords> = {
  en: {
    theme: 'Theme',
    themes: { system: 'System', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
    textSize: 'Text size',
    textSizes: { xs: 'Smallest', s: 'Small', m: 'Medium', l: 'Large', xl: 'Largest' },
  },
  pt: {
    theme: 'Aspecto',
    themes: { system: 'Do sistema', light: 'Claro', dark: 'Escuro', sepia: 'Sépia' },
    textSize: 'Tamanho do texto',
    textSizes: { xs: 'Muito pequeno', s: 'Pequeno', m: 'Médio', l: 'Grande', xl: 'Muito grande' },
  },
  'zh-Hant': {
    theme: '外觀',
    themes: { system: '跟隨系統', light: '淺色', dark: '深色', sepia: '米黃' },
    textSize: '字體大小',
    textSizes: { xs: '最小', s: '小', m: '中', l: '大', xl: '最大' },
  },
  'zh-Hans': {
    theme: '外观',
    themes: { system: '跟随系统', light: '浅色', dark: '深色', sepia: '米黄' },
    textSize: '字号',
    textSizes: { xs: '最小', s: '小', m: '中', l: '大', xl: '最大' },
  },
  ja: {
    theme: '外観',
    themes: { system: '端末に合わせる', light: 'ライト', dark: 'ダーク', sepia: 'セピア' },
    textSize: '文字の大きさ',
    textSizes: { xs: '最小', s: '小', m: '中', l: '大', xl: '最大' },
  },
}
