import type { LibraryWords } from './en.ts'

export const libraryZhHant: LibraryWords = {
  saved: '已收藏',
  taken: '已下載的一期',
  opened: '最近讀過',
  intro: '你在這部裝置上收藏、下載或讀過的文章，沒有網絡也能閱讀。',
  noScript: '書架需要 JavaScript。沒有它，也可以看頭版和所有文章。',
  emptyTitle: '這裏還沒有文章',
  emptyText: '你收藏和讀過的文章會保存在這裏，沒有網絡時也能閱讀。',
  remove: '移除',
  removeStory: headline => `移除「${headline}」`,
  lost: n => `瀏覽器移除了你收藏的 ${n} 篇文章。`,
  fetchAgain: '重新取得',
  forget: '不用了',
  withdrawn: n => `報方已撤回其中 ${n} 篇文章，不能再取得。`,
  notFetched: '未能全部取得。請在有網絡時再試。',
}
