import type { SearchWords } from './en.ts'

export const searchZhHant: SearchWords = {
  label: '搜尋本報',
  intro: '可搜尋標題、導語、重點、主題和人名，沒有網絡也能使用。',
  noScript: '搜尋需要 JavaScript。沒有它，也可以從各版面找到所有文章。',
  found: {
    all: n => `${n} 篇文章`,
    spelling: n => `沒有完全相符的寫法。${n} 篇文章寫法相近。`,
    some: n => `沒有文章包含所有字詞。${n} 篇文章包含其中一部分。`,
  },
  soFar: found => `已有 ${found}，正在搜尋較舊的文章。`,
  nothing: '沒有找到',
  nothingFor: '找不到相關文章：',
  nothingText: '請減少字詞，或換用其他字詞。搜尋範圍是標題、導語、重點、主題和人名，不包括全文。',
  onlyHere: '無法連接報紙：只搜尋了這部裝置上的內容。',
  places: '版面、主題和作者',
  author: '作者',
  otherLanguages: '其他語言',
  older: '搜尋較舊的文章',
}
