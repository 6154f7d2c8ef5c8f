import type { Locator, Page } from '@playwright/test'

/** The parts of the search page that its tests speak of. */
export const box = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search the paper' })
export const found = (page: Page): Locator => page.getByRole('main').getByRole('article').getByRole('heading')
export const count = (page: Page): Locator => page.getByRole('main').getByRole('status').last()

/** The address with a question. */
export const searchFor = (words: string): string => `/search?${new URLSearchParams({ q: words })}`
