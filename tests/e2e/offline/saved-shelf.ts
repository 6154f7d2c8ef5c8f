import { expect, type Locator, type Page } from '@playwright/test'
import { soon } from './endings.ts'

/** Saves the story of the page; that is done, or said not to be, as soon as everything else. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible({ timeout: soon })
}

/** The shelf of saved stories in the library, which is there while something stands on it. */
export const savedHere = (page: Page): Locator => page.getByRole('heading', { level: 2, name: 'Saved' })

/** What gives each saved story up, in the library. */
export const removals = (page: Page): Locator =>
  page
    .locator('section')
    .filter({ has: savedHere(page) })
    .getByRole('button', { name: /^Remove “/ })

/** A story as the database holds it. */
export type Saved = { slug: string; article: object }

/** What the reader’s database of a paper holds, and which stories are marked as saved beside it. */
export const readShelf = (page: Page, base = '/'): Promise<{ stories: Saved[]; marks: string[] }> =>
  page.evaluate(async at => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(`broadsheet ${at} reader`)
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error(String(request.error))))
    })
    const stories = await new Promise<Saved[]>((resolve, reject) => {
      const request: IDBRequest<Saved[]> = db.transaction('saved').objectStore('saved').getAll()
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error(String(request.error))))
    })
    db.close()
    const marks = JSON.parse(localStorage.getItem(`broadsheet ${at} saved`) ?? '[]') as string[]
    return { stories, marks }
  }, base)
