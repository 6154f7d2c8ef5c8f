import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { articleQueries } from '../../article/article-queries.ts'
import { QueryState } from '../../article/QueryState.tsx'

/** One article. */
export function ArticlePage() {
  const { slug = '' } = useParams()
  const article = useQuery(articleQueries.detail(slug))
  if (!article.data) return <QueryState query={article} />
  return <h1>{article.data.headline}</h1>
}
