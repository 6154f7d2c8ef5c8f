import { queryOptions } from '@tanstack/react-query'
import { isHere, readEditionFiles } from '../../data/edition-copy/take-edition.ts'
import type { EditionFiles } from '../../edition/keeping.ts'
import { measureKept } from '../../data/kept/kept-sizes.ts'

/** What settings ask for. The keys begin as those of all that is kept. */
export const keptQueries = {
  /** What the newest edition consists of. */
  files: () =>
    queryOptions({ queryKey: ['edition', 'files'], queryFn: ({ signal }) => readEditionFiles(signal), retry: false }),
  /** Whether some of this edition, or all, is here. */
  here: (files: EditionFiles) =>
    queryOptions({ queryKey: ['kept', 'here', files.version], queryFn: () => isHere(files), staleTime: 0 }),
  /** What is kept, by kind. */
  sizes: () => queryOptions({ queryKey: ['kept', 'sizes'], queryFn: measureKept, staleTime: 0 }),
}
