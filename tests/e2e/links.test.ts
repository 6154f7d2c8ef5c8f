import { crawl, withoutHash } from './crawl.ts'
import { expect, test } from './fixtures.ts'

for (const edition of ['own', 'archive', 'wordpress', 'news'] as const) {
  test.describe(`the edition ${edition}`, () => {
    test.use({ edition })

    test('every link leads to a page and a place on it, and every file is there', async ({ baseURL }) => {
      test.setTimeout(90_000)
      const pages = await crawl(baseURL)
      expect(pages.length).toBeGreaterThan(5)
      const byPath = new Map(pages.map(page => [page.path, page]))
      const lost = pages.flatMap(page =>
        page.links.flatMap(link => {
          const [path = '', hash] = link.split('#')
          if (path.includes('/media/')) return []
          const target = byPath.get(path)
          if (hash === undefined) return target ? [] : [`${page.path} → ${link}`]
          return target?.html.includes(`id="${decodeURIComponent(hash)}"`) ? [] : [`${page.path} → ${link}`]
        }),
      )
      expect(lost).toEqual([])
      const media = pages.flatMap(page => page.links.map(withoutHash).filter(link => link.includes('/media/')))
      const missing: string[] = []
      for (const file of new Set([...pages.flatMap(page => page.files), ...media])) {
        // A page names its own address among its files, as the canonical one.
        if (byPath.has(file)) continue
        if (!(await fetch(new URL(file, baseURL), { method: 'HEAD' })).ok) missing.push(file)
      }
      expect(missing).toEqual([])
    })
  })
}
