import { queryOptions } from '@tanstack/react-query'
import { fetchData } from './fetch-data.ts'

/**
 * Query options for one of the paper's files. The address of the file is the whole key, so that printing, prefetching
 * and the page itself mean the same entry, and the printed state can be put into the cache as it is.
 */
export function fileQuery<Content extends object>(address: string) {
  return queryOptions({
    queryKey: [address],
    queryFn: async ({ signal, client }) => {
      const onLate = (value: object) => client.setQueryData([address], value)
      return (await fetchData(address, { signal, onLate })) as Content
    },
  })
}
