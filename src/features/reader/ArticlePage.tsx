import { useQuery, useQueryClient } from '@tanstack/react-query'
import { articleQueries } from '../../article/article-queries.ts'
import type { PageParams } from '../../article/page-params.ts'
import { QueryState } from '../../article/QueryState.tsx'
import { tryAgain } from '../../article/try-again.ts'
import { isMissing } from '../../data/fetch-data.ts'
import { LanguageScope } from '../../data/language.tsx'
import { findSummary } from './find-summary.ts'
import { Story } from './Story.tsx'
import { BodySkeleton } from './BodySkeleton.tsx'
import { StoryUnreachable } from './StoryUnreachable.tsx'

/** One article. While its file is on its way, the page begins with what any list already said of it. */
export function ArticlePage({ params: { slug = '' } }: { params: PageParams }) {
  const client = useQueryClient()
  const query = useQuery(articleQueries.detail(slug))
  const { data: article, error } = query
  const story = article ?? (isMissing(error) ? undefined : findSummary(client, slug))
  if (!story) return <QueryState query={query} />
  return (
    <LanguageScope lang={story.lang}>
      <Story key={slug} story={story} article={article}>
        {error ? <StoryUnreachable onRetry={() => void tryAgain(query.refetch)} /> : <BodySkeleton />}
      </Story>
    </LanguageScope>
  )
}
