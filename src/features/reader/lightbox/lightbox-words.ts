import type { SpokenLanguage } from '../../../lib/messages/languages.ts'

type LightboxWords = { close: string; previous: string; next: string; pictureOf: (n: number, all: number) => string }

/** The words around a picture that was opened, with it: most readers open none. */
export const lightboxWords: Record<SpokenLanguage, LightboxWords> = {
  en: {
    close: 'Close picture',
    previous: 'Previous picture',
    next: 'Next picture',
    pictureOf: (n, all) => `Picture ${n} of ${all}`,
  },
  pt: {
    close: 'Fechar a imagem',
    previous: 'Imagem anterior',
    next: 'Imagem seguinte',
    pictureOf: (n, all) => `Imagem ${n} de ${all}`,
  },
  'zh-Hant': {
    close: '關閉圖片',
    previous: '上一張',
    next: '下一張',
    pictureOf: (n, all) => `第 ${n} 張，共 ${all} 張`,
  },
  'zh-Hans': {
    close: '关闭图片',
    previous: '上一张',
    next: '下一张',
    pictureOf: (n, all) => `第 ${n} 张，共 ${all} 张`,
  },
  ja: {
    close: '画像を閉じる',
    previous: '前の画像',
    next: '次の画像',
    pictureOf: (n, all) => `画像 ${n}／${all}`,
  },
}
