import type { Page } from '@playwright/test'
import { breakDates } from '../e2e/break-dates.ts'

/** What is photographed: an address, and what a reader has done there. */
export type Kind = { path: string; act?: (page: Page) => Promise<void> }

const pressed = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).first().click()
  // What stands in some dialogs comes once they are wanted.
  await page.locator('dialog :is(input, a)').filter({ visible: true }).first().waitFor()
}

/** Goes to a page through the app, with its data refused, or never answered. */
const moveTo = (address: string, isSilent: boolean) => async (page: Page) => {
  await page.route(`**/data${address}.json`, route => (isSilent ? undefined : route.abort()))
  await page.locator(`main a[href="${address}"]`).first().click()
  await page.waitForURL(`**${address}`)
  // The page says it only after it has tried once more.
  if (!isSilent) await page.getByRole('alert').first().waitFor()
}

/** Goes to a story, as on a device that does not know the paper's time zone. */
const fail = async (page: Page) => {
  await breakDates(page)
  await page.locator('main article a[href]').first().click()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
}

/** Saves a story where the browser keeps nothing. */
const saveInVain = async (page: Page) => {
  await page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not in a private window', 'SecurityError')
    }
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('keeps nothing').waitFor()
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
  library: { path: '/library' },
  settings: { path: '/settings' },
  'not-found': { path: '/never-printed' },
  'not-saved': { path: '/article/tides', act: saveInVain },
  failed: { path: '/section/macao', act: fail },
  waiting: { path: '/section/macao', act: moveTo('/article/praia-grande', true) },
  'waiting-section': { path: '/', act: moveTo('/section/world', true) },
  'waiting-author': { path: '/article/tides', act: moveTo('/author/science-desk', true) },
  unreachable: { path: '/section/macao', act: moveTo('/article/praia-grande', false) },
}
