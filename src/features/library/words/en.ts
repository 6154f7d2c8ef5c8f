/** The library's own words. */
export const libraryEn = {
  saved: 'Saved',
  taken: 'Taken along',
  opened: 'Opened recently',
  intro: 'What you saved, took along or opened, on this device. It reads without a network.',
  noScript: 'Your library needs JavaScript. The front page and every story read without it.',
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
  withdrawn: (n: number) =>
    n === 1
      ? 'The paper has withdrawn one of these stories. It can no longer be had.'
      : `The paper has withdrawn ${n} of these stories. They can no longer be had.`,
  notFetched: 'Not all of them could be fetched. Try again when there is a network.',
}

export type LibraryWords = typeof libraryEn
