import { queryOptions } from '@tanstack/react-query'

/** Bytes that the browser says are used and allowed here; null where it does not say. */
export type StorageUse = { used: number; allowed: number } | null

async function readEstimate(): Promise<StorageUse> {
  const { usage, quota }: StorageEstimate = (await navigator.storage?.estimate?.().catch(() => ({}))) ?? {}
  return usage === undefined || !quota ? null : { used: usage, allowed: quota }
}

/** How full the browser's storage is, for pages; the key begins as that of all that is kept. */
export const estimateQuery = queryOptions({ queryKey: ['kept', 'estimate'], queryFn: readEstimate, staleTime: 0 })
