import { QueryClient } from '@tanstack/react-query'
import { DataError } from './fetch-data.ts'

/** How long a file counts as fresh. Printed pages never change; the newest ones may with every build. */
const freshFor = 5 * 60_000

/** The cache all pages read from; filled from the printed state before the first render. */
export function createQueryClient(printed: Record<string, unknown> = {}): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: freshFor,
        gcTime: Number.POSITIVE_INFINITY,
        // The default waits silently for a network when the browser believes it is offline.
        networkMode: 'offlineFirst',
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 1 && navigator.onLine && error instanceof DataError && error.kind === 'unreachable',
      },
    },
  })
  for (const [address, data] of Object.entries(printed)) client.setQueryData([address], data)
  return client
}
