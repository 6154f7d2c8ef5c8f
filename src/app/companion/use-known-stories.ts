import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { articleQueries } from '../../article/article-queries.ts'
import { knowStories } from '../../data/newest.ts'
import type { FrontPage } from '../../edition/model.ts'
import { storiesOf } from '../../lib/stories-of.ts'

/** Under which the front page is kept in memory. */
export const frontKey = articleQueries.front().queryKey

/** The stories of the front page that the reader has before him are no news to him. */
export function useKnownStories(): void {
  const client = useQueryClient()
  useEffect(() => {
    const know = () => {
      const front = client.getQueryData<FrontPage>(frontKey)
      if (front) knowStories(storiesOf(front).map(({ slug }) => slug))
    }
    know()
    return client.getQueryCache().subscribe(({ type, query }) => {
      if (type === 'updated' && query.queryHash === JSON.stringify(frontKey)) know()
    })
  }, [client])
}
