import type { Page } from '@playwright/test'
import { fail, keepSome, loseApp, loseNetwork, moveTo, saveInVain, searchAlone } from './acts.ts'

/** What is photographed: an address, and what a reader has done there. */
export type Kind = {
  path: string
  act?: (page: Page) => Promise<void>
  /** The page as it lies on paper. */
  onPaper?: boolean
  /** With the worker, which pages are otherwise photographed without. */
  withWorker?: boolean
}

const pressed = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click()
  // What stands in some dialogs comes once they are wanted.
  await page.locator('dialog :is(input, a)').filter({ visible: true }).first().waitFor()
}

/** One of each kind of page, and each state of the shell. */
export const kinds: Record<string, Kind> = {
  front: { path: '/' },
  section: { path: '/section/macao' },
  topic: { path: '/topic/history' },
  author: { path: '/author/culture-desk' },
  'article-short': { path: '/article/great-circle' },
  'article-standard': { path: '/article/nara-meeting' },
  'article-long': { path: '/article/historic-centre' },
  'article-gallery': { path: '/article/azulejos' },
  'article-data': { path: '/article/gaming-revenue' },
  'article-brief': { path: '/article/two-koreas-beijing' },
  'article-verse': { path: '/article/camoes' },
  'article-zh-hant': { path: '/article/historic-centre-zh-hant' },
  'article-zh-hans': { path: '/article/names-of-macao-zh-hans' },
  'article-pt': { path: '/article/bridge-pt' },
  'article-ja': { path: '/article/tea-words-ja' },
  menu: { path: '/', act: pressed('Menu') },
  display: { path: '/article/tides', act: pressed('Display') },
  // All that can be chosen for the text, chosen otherwise.
  'article-sans': {
    path: '/article/historic-centre',
    act: async page => {
      await pressed('Display')(page)
      for (const name of ['Sans serif', 'Wide', 'Open']) {
        const choice = page.getByRole('radio', { name })
        if (await choice.isVisible()) await choice.check()
      }
      await page.keyboard.press('Escape')
      await page.evaluate(() => document.querySelector('.story-text')?.scrollIntoView())
    },
  },
  share: { path: '/article/tides', act: pressed('Share') },
  lightbox: {
    path: '/article/azulejos',
    act: async page => {
      await page.getByRole('article').locator('figure').getByRole('link').first().click()
      await page.locator('dialog:modal').waitFor()
    },
  },
  contents: {
    path: '/article/historic-centre',
    act: page => page.evaluate(() => document.querySelector('main h2[id], main h3[id]')?.scrollIntoView()),
  },
  search: { path: '/search' },
  'search-found': { path: '/search?q=bridge' },
  'search-nothing': { path: '/search?q=zeppelin' },
  'search-alone': { path: '/search', act: searchAlone },
  library: { path: '/library' },
  'library-kept': { path: '/article/tides', act: keepSome('/library') },
  settings: { path: '/settings' },
  'settings-kept': { path: '/article/tides', act: keepSome('/settings') },
  offline: { path: '/article/tides', act: loseNetwork, withWorker: true },
  'not-found': { path: '/never-printed' },
  'not-saved': { path: '/article/tides', act: saveInVain },
  failed: { path: '/section/macao', act: fail },
  waiting: { path: '/section/macao', act: moveTo('/article/praia-grande', true) },
  'waiting-section': { path: '/', act: moveTo('/section/world', true) },
  'waiting-author': { path: '/article/tides', act: moveTo('/author/science-desk', true) },
  unopened: { path: '/', act: loseApp },
  'paper-front': { path: '/', onPaper: true },
  'paper-section': { path: '/section/macao', onPaper: true },
  'paper-article': { path: '/article/gaming-revenue', onPaper: true },
  unreachable: { path: '/section/macao', act: moveTo('/article/praia-grande', false) },
}
