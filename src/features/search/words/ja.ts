import type { SearchWords } from './en.ts'

export const searchJa: SearchWords = {
  label: '紙面を検索',
  intro: '見出し、リード、要点、テーマ、人名を検索します。ネットワークがなくても使えます。',
  noScript: '検索にはJavaScriptが必要です。なくても、各面からすべての記事にたどり着けます。',
  found: {
    all: n => `記事${n}本`,
    spelling: n => `完全に一致する表記はありません。近い表記の記事が${n}本あります。`,
    some: n => `すべての語を含む記事はありません。一部を含む記事が${n}本あります。`,
  },
  soFar: found => `ここまでに${found}。過去の記事を検索しています。`,
  nothing: '見つかりません',
  nothingFor: '該当する記事がありません：',
  nothingText:
    '語を減らすか、別の語でお試しください。検索の対象は見出し、リード、要点、テーマ、人名で、本文は含みません。',
  onlyHere: '新聞に接続できません。この端末にあるものだけを検索しました。',
  places: '面、テーマ、執筆者',
  author: '執筆者',
  otherLanguages: 'ほかの言語',
  older: '過去の記事を検索',
}
