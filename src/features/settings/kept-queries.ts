import { queryOptions } from '@tanstack/react-query'
import { isBegun, readEditionFiles } from '../../data/edition-copy/take-edition.ts'
import type { EditionFiles } from '../../edition/keeping.ts'
import { measureKept } from '../../data/kept/kept-sizes.ts'

/** What settings ask for. The keys begin as those of all that is kept. */
export const keptQueries = {
  /** What the newest edition consists of. */
  files: () =>
    queryOptions({ queryKey: ['edition', 'files'], queryFn: ({ signal }) => readEditionFiles(signal), retry: false }),
  /** Whether taking this edition was begun, and did not come to its end. */
  begun: (files: EditionFiles) =>
    queryOptions({ queryKey: ['kept', 'begun', files.version], queryFn: () => isBegun(files), staleTime: 0 }),
  /** What is kept, by kind. */
  sizes: () => queryOptions({ queryKey: ['kept', 'sizes'], queryFn: measureKept, staleTime: 0 }),
}
