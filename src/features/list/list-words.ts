import { useMessages } from '../../data/language.tsx'
import { nearestLanguage, type SpokenLanguage } from '../../lib/messages/languages.ts'

type ListWords = { newer: string; older: string; storiesBy: string; page: (number: number) => string }

/** The words of lists, with them: most readers come for a story, and many read nothing else. */
const listWords: Record<SpokenLanguage, ListWords> = {
  en: { newer: 'Newer stories', older: 'Older stories', storiesBy: 'Stories by', page: n => `Page ${n}` },
  pt: { newer: 'Mais recentes', older: 'Mais antigos', storiesBy: 'Artigos de', page: n => `Página ${n}` },
  'zh-Hant': { newer: '較新文章', older: '較舊文章', storiesBy: '作者文章：', page: n => `第 ${n} 頁` },
  'zh-Hans': { newer: '较新文章', older: '较旧文章', storiesBy: '作者文章：', page: n => `第 ${n} 页` },
  ja: { newer: '新しい記事', older: '過去の記事', storiesBy: '執筆者の記事：', page: n => `${n}ページ` },
}

/** The words of lists, in the language of the paper. */
export const useListWords = (): ListWords => listWords[nearestLanguage(useMessages().lang)]
