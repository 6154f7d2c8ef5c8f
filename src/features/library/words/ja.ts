import type { LibraryWords } from './en.ts'

export const libraryJa: LibraryWords = {
  saved: '保存した記事',
  taken: 'ダウンロードした号',
  opened: '最近開いた記事',
  intro: 'この端末に保存、ダウンロードした、または開いた記事です。ネットワークがなくても読めます。',
  noScript: '書棚にはJavaScriptが必要です。なくても、一面とすべての記事を読めます。',
  emptyTitle: 'まだ何もありません',
  emptyText: '保存した記事と開いた記事は、ネットワークのないときのためにここに残ります。',
  remove: '削除',
  removeStory: headline => `「${headline}」を削除`,
  lost: n => `保存した記事${n}本がブラウザーによって削除されました。`,
  fetchAgain: 'もう一度取得',
  forget: 'そのままにする',
  withdrawn: n => `このうち${n}本の記事は新聞により取り下げられたため、もう取得できません。`,
  notFetched: 'すべては取得できませんでした。ネットワークのあるときにもう一度お試しください。',
}
