import { listAddress, listData, withBase } from '../../edition/addresses.ts'
import { cacheNames } from '../../edition/keeping.ts'
import { entryIn, filesIn } from '../../edition/printed-page.ts'

const base = import.meta.env.BASE_URL
const frontUrl = withBase(base, listAddress({ kind: 'front' }))
const frontData = listData({ kind: 'front' })

/**
 * Keeps the front page as it is printed now, when the one that is kept shows another: that is where the paper opens, and
 * with a printed page it opens before any script runs. The worker keeps pages that are opened; this one is often only
 * moved to. What cannot be had is left.
 */
export async function keepFrontPage(front: object): Promise<void> {
  const isKept = async (page: Response | undefined) => {
    const text = (await page?.clone().text()) ?? ''
    return entryIn(text) !== undefined && JSON.stringify(filesIn(text)[frontData]) === JSON.stringify(front)
  }
  const cache = await caches.open(cacheNames(base).pages)
  if (await isKept(await cache.match(frontUrl))) return
  const page = await fetch(frontUrl, { priority: 'low' })
  if (page.status === 200 && (await isKept(page))) await cache.put(frontUrl, page)
}
