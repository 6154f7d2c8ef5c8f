import type { SearchWords } from './en.ts'

export const searchZhHans: SearchWords = {
  label: '搜索本报',
  intro: '可搜索标题、导语、要点、主题和人名，没有网络也能使用。',
  noScript: '搜索需要 JavaScript。没有它，也可以从各版面找到所有文章。',
  found: {
    all: n => `${n} 篇文章`,
    spelling: n => `没有完全相符的写法。${n} 篇文章写法相近。`,
    some: n => `没有文章包含所有字词。${n} 篇文章包含其中一部分。`,
  },
  soFar: found => `已有 ${found}，正在搜索较旧的文章。`,
  nothing: '没有找到',
  nothingFor: '找不到相关文章：',
  nothingText: '请减少字词，或换用其他字词。搜索范围是标题、导语、要点、主题和人名，不包括全文。',
  onlyHere: '无法连接报纸：只搜索了这台设备上的内容。',
  places: '版面、主题和作者',
  author: '作者',
  otherLanguages: '其他语言',
  older: '搜索较旧的文章',
}
