import type { LibraryWords } from './en.ts'

export const libraryZhHans: LibraryWords = {
  saved: '已收藏',
  taken: '已下载的一期',
  opened: '最近读过',
  intro: '你在这台设备上收藏、下载或读过的文章，没有网络也能阅读。',
  noScript: '书架需要 JavaScript。没有它，也可以看头版和所有文章。',
  emptyTitle: '这里还没有文章',
  emptyText: '你收藏和读过的文章会保存在这里，没有网络时也能阅读。',
  remove: '移除',
  removeStory: headline => `移除“${headline}”`,
  lost: n => `浏览器移除了你收藏的 ${n} 篇文章。`,
  fetchAgain: '重新获取',
  forget: '不用了',
  withdrawn: n => `报方已撤回其中 ${n} 篇文章，无法再获取。`,
  notFetched: '未能全部获取。请在有网络时再试。',
}
