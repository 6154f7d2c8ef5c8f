/** The library's own words. */
export const libraryEn = {
  saved: 'Saved',
  taken: 'Taken along',
  opened: 'Opened recently',
  intro: 'What you saved, took along or opened, on this device. It reads without a network.',
  emptyTitle: 'Nothing here yet',
  emptyText: 'Stories you save, and stories you open, are kept here for when there is no network.',
  remove: 'Remove',
  removeStory: (headline: string) => `Remove “${headline}”`,
  lost: (n: number) =>
    n === 1
      ? 'The browser has removed one story that you saved.'
      : `The browser has removed ${n} stories that you saved.`,
  fetchAgain: 'Fetch again',
  forget: 'Never mind',
  notFetched: 'They could not be fetched. Try again when there is a network.',
  troubles: {
    off: 'This browser keeps nothing for this paper, perhaps because the window is private. What you save stays until you close the page.',
    silent: 'The browser’s storage does not answer. Reload the page to see what you saved.',
    blocked: 'Another tab holds what you saved. Close the other tabs of this paper and reload.',
    newer: 'What you saved was written by a newer version of this paper. You can read it here, not change it.',
    full: 'There is no room left on this device.',
  },
}

export type LibraryWords = typeof libraryEn
