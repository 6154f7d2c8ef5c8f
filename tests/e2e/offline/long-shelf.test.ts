import { expect, readPrinted, releaseA, test } from './reader.ts'
import { readShelf, removals, save } from './saved-shelf.ts'
import { untilTakenOver } from './until-kept.ts'

const all = 500

test('five hundred saved stories are on the shelf, drawn some at a time', async ({ reader }) => {
  const { page } = reader
  await reader.open('/article/nara-meeting')
  await untilTakenOver(page)
  await save(page)
  const article = readPrinted<object>(releaseA, '/data/article/nara-meeting.json')
  await page.evaluate(
    async ({ article, count }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('broadsheet / reader')
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error(String(request.error))))
      })
      const transaction = db.transaction('saved', 'readwrite')
      const slugs = Array.from({ length: count - 1 }, (_, n) => `saved-${n}`)
      for (const [n, slug] of slugs.entries())
        transaction.objectStore('saved').put({ slug, at: n, article: { ...article, slug, headline: `Story ${n}` } })
      await new Promise(resolve => transaction.addEventListener('complete', resolve))
      db.close()
      localStorage.setItem('broadsheet / saved', JSON.stringify(['nara-meeting', ...slugs]))
    },
    { article, count: all },
  )
  await reader.open('/library')
  await expect(page.getByRole('heading', { level: 2, name: `Saved ${all}` })).toBeVisible()
  await expect(removals(page)).toHaveCount(60)
  await page.getByRole('button', { name: 'More stories' }).click()
  await expect(removals(page)).toHaveCount(120)
  // A story that is not on the first screens, given up and opened.
  await page.getByRole('button', { name: 'Remove “Story 400”' }).click()
  await expect(page.getByRole('heading', { level: 2, name: `Saved ${all - 1}` })).toBeVisible()
  expect((await readShelf(page)).marks).toHaveLength(all - 1)
  await page.getByRole('link', { name: 'Story 401' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goBack()
  // As many as before, so that the place is found again.
  await expect(removals(page)).toHaveCount(120)
})
