import { brotliCompressSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { expect, type Paper, test } from './fixtures.ts'

const article = '/article/nara-meeting'

/** What a reader who comes for the first time is sent, and which of it had come when the page was loaded. */
async function visit(paper: Paper, address: string): Promise<{ all: Response[]; first: Response[] }> {
  const all: Response[] = []
  const first: Response[] = []
  let loaded = false
  paper.page.on('load', () => {
    loaded = true
  })
  paper.page.on('response', response => {
    all.push(response)
    if (!loaded) first.push(response)
  })
  await paper.open(address)
  return { all, first }
}

const ofType = (responses: Response[], type: string) =>
  responses.filter(response => response.request().resourceType() === type)

const sizeOf = (responses: Response[]) =>
  responses.reduce((sum, response) => sum + Number(response.headers()['content-length']), 0)

test.describe('budgets', () => {
  for (const address of ['/', article]) {
    test(`${address} is loaded before any script, with at most two fonts, 70 kB of them, and 92 kB of JavaScript`, async ({
      paper,
    }) => {
      const { all, first } = await visit(paper, address)
      expect(ofType(first, 'script').map(each => each.url())).toEqual([])
      expect(ofType(all, 'stylesheet').map(each => each.url())).toEqual([])
      const fonts = ofType(first, 'font')
      expect(fonts.length).toBeLessThanOrEqual(2)
      expect(sizeOf(fonts)).toBeLessThanOrEqual(70_000)
      if (address !== article) return
      const scripts = ofType(all, 'script')
      expect(scripts.length).toBeGreaterThan(0)
      expect(sizeOf(scripts)).toBeLessThanOrEqual(92_000)
    })
  }

  test('the style of a page is one element of at most 8 kB', async ({ paper }) => {
    await paper.open(article)
    const styles = await paper.page.locator('style').allTextContents()
    expect(styles).toHaveLength(1)
    expect(brotliCompressSync(styles.join('')).length).toBeLessThanOrEqual(8_000)
  })
})
