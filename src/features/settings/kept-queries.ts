import { queryOptions } from '@tanstack/react-query'
import { isBegun, readEditionFiles } from '../../data/edition-copy/take-edition.ts'
import type { EditionFiles } from '../../edition/keeping.ts'
import { measureKept, readTaken } from '../../data/kept/kept-sizes.ts'

/** What settings ask for. The keys begin as those of all that is kept. */
export const keptQueries = {
  /** What the newest edition consists of. */
  files: () =>
    queryOptions({ queryKey: ['edition', 'files'], queryFn: ({ signal }) => readEditionFiles(signal), retry: false }),
  /** The edition on this device; null when there is none. */
  taken: () =>
    queryOptions({ queryKey: ['kept', 'taken'], queryFn: async () => (await readTaken()) ?? null, staleTime: 0 }),
  /** Whether taking this edition was begun, and did not come to its end. */
  begun: (files: EditionFiles) =>
    queryOptions({ queryKey: ['kept', 'begun', files.version], queryFn: () => isBegun(files), staleTime: 0 }),
  /** What is kept, by kind, and how much the browser allows. */
  sizes: () =>
    queryOptions({
      queryKey: ['kept', 'sizes'],
      queryFn: async () => ({ groups: await measureKept(), estimate: await estimate() }),
      staleTime: 0,
    }),
}

async function estimate(): Promise<{ used: number; allowed: number } | undefined> {
  const { usage, quota }: StorageEstimate = (await navigator.storage?.estimate?.().catch(() => ({}))) ?? {}
  return usage === undefined || !quota ? undefined : { used: usage, allowed: quota }
}
