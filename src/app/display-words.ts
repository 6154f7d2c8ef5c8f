import type { Display } from '../data/display.ts'
import type { SpokenLanguage } from '../lib/messages/languages.ts'

/** What a choice is called, and each of its values, in the order in which they stand. */
type DisplayWords = { [Name in keyof Display]: { legend: string; values: Record<Display[Name], string> } }

/** The words of the choices of display, with them: most pages are read without opening them. */
export const displayWords: Record<SpokenLanguage, DisplayWords> = {
  en: {
    theme: { legend: 'Theme', values: { system: 'System', light: 'Light', dark: 'Dark', sepia: 'Sepia' } },
    text: { legend: 'Text size', values: { xs: 'Smallest', s: 'Small', m: 'Medium', l: 'Large', xl: 'Largest' } },
    typeface: { legend: 'Typeface', values: { serif: 'Serif', sans: 'Sans serif' } },
    measure: { legend: 'Column width', values: { normal: 'Normal', wide: 'Wide' } },
    spacing: { legend: 'Line spacing', values: { normal: 'Normal', open: 'Open' } },
  },
  pt: {
    theme: { legend: 'Aspecto', values: { system: 'Do sistema', light: 'Claro', dark: 'Escuro', sepia: 'Sépia' } },
    text: {
      legend: 'Tamanho do texto',
      values: { xs: 'Muito pequeno', s: 'Pequeno', m: 'Médio', l: 'Grande', xl: 'Muito grande' },
    },
    typeface: { legend: 'Tipo de letra', values: { serif: 'Com serifa', sans: 'Sem serifa' } },
    measure: { legend: 'Largura da coluna', values: { normal: 'Normal', wide: 'Larga' } },
    spacing: { legend: 'Espaço entre linhas', values: { normal: 'Normal', open: 'Amplo' } },
  },
  'zh-Hant': {
    theme: { legend: '外觀', values: { system: '跟隨系統', light: '淺色', dark: '深色', sepia: '米黃' } },
    text: { legend: '字體大小', values: { xs: '最小', s: '小', m: '中', l: '大', xl: '最大' } },
    typeface: { legend: '字體', values: { serif: '宋體', sans: '黑體' } },
    measure: { legend: '欄寬', values: { normal: '標準', wide: '加寬' } },
    spacing: { legend: '行距', values: { normal: '標準', open: '寬鬆' } },
  },
  'zh-Hans': {
    theme: { legend: '外观', values: { system: '跟随系统', light: '浅色', dark: '深色', sepia: '米黄' } },
    text: { legend: '字号', values: { xs: '最小', s: '小', m: '中', l: '大', xl: '最大' } },
    typeface: { legend: '字体', values: { serif: '宋体', sans: '黑体' } },
    measure: { legend: '栏宽', values: { normal: '标准', wide: '加宽' } },
    spacing: { legend: '行距', values: { normal: '标准', open: '宽松' } },
  },
  ja: {
    theme: {
      legend: '外観',
      values: { system: '端末に合わせる', light: 'ライト', dark: 'ダーク', sepia: 'セピア' },
    },
    text: { legend: '文字の大きさ', values: { xs: '最小', s: '小', m: '中', l: '大', xl: '最大' } },
    typeface: { legend: '書体', values: { serif: '明朝体', sans: 'ゴシック体' } },
    measure: { legend: '本文の幅', values: { normal: '標準', wide: '広め' } },
    spacing: { legend: '行間', values: { normal: '標準', open: '広め' } },
  },
}
