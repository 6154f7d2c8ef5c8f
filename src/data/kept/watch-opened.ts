import type { QueryClient } from '@tanstack/react-query'
import { listAddress, listData, withBase } from '../../edition/addresses.ts'
import type { FrontPage } from '../../edition/model.ts'
import { isCostly } from '../connection.ts'
import { fileQuery } from '../file-query.ts'
import { whenQuiet } from '../when-quiet.ts'
import { keepOpened, pruneOpened } from './keep-file.ts'
import { keptNotes } from './kept-notes.ts'

const frontData = listData({ kind: 'front' })
const frontUrl = withBase(import.meta.env.BASE_URL, listAddress({ kind: 'front' }))

/**
 * Keeps every file that pages are made of, once it is here and the page is quiet, and the stories that the front page
 * leads to; where the reader came by a link, once he has stayed for so many milliseconds. A front page that came as data is
 * asked for as it is printed, too: the worker keeps it as it passes. Returns how to stop.
 */
export function watchOpened(client: QueryClient, stay: number): () => void {
  const printed = client.getQueryData([frontData])
  const waiting = new Map<string, object>()
  let keeping = Promise.resolve()
  let calledOff = () => {}
  const add = (key: readonly unknown[], data: unknown) => {
    const [address] = key
    if (typeof address !== 'string' || key.length > 1 || !data) return
    // What came from the device is as old as it was, and needs not be kept again.
    if (keptNotes().has(address)) return
    if (waiting.size === 0) calledOff = whenQuiet(() => void (keeping = keeping.then(keepWaiting).catch(() => {})))
    waiting.set(address, data)
  }
  const keepWaiting = async () => {
    const files = [...waiting]
    waiting.clear()
    for (const [address, data] of files) await keepOpened(address, data)
    await pruneOpened()
    const front = files.find(([address]) => address === frontData)?.[1]
    if (!front || isCostly()) return
    if (front !== printed) void fetch(frontUrl, { priority: 'low' }).catch(() => {})
    await (await import('./keep-stories.ts')).keepStories(front as FrontPage)
  }
  for (const query of client.getQueryCache().getAll()) add(query.queryKey, query.state.data)
  const unsubscribe = client.getQueryCache().subscribe(event => {
    if (event.type === 'updated' && event.action.type === 'success') add(event.query.queryKey, event.query.state.data)
  })
  const bringing = setTimeout(() => {
    // A tab that was opened for later is no stay.
    const isWanted = !document.hidden && !isCostly() && !client.getQueryData([frontData])
    if (isWanted) void client.prefetchQuery(fileQuery(frontData))
  }, stay)
  return () => {
    calledOff()
    clearTimeout(bringing)
    unsubscribe()
  }
}
