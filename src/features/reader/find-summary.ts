import type { Query, QueryClient } from '@tanstack/react-query'
import type { Article, FrontPage, Summary } from '../../edition/model.ts'

/** The files that hold summaries, seen as one; which of them a file is does not matter here. */
type Holder = Partial<Pick<Article, 'related' | 'next'> & Pick<FrontPage, 'lead' | 'seconds' | 'stories'>> & {
  /** Of a front page each with stories; of the edition's own facts without. */
  sections?: readonly { stories?: Summary[] }[]
}

/** What any list that the reader has seen says of a story whose own file is not here yet. */
export function findSummary(client: QueryClient, slug: string): Summary | undefined {
  for (const [, file] of client.getQueriesData<Holder>({ predicate: isFile })) {
    const found = file && summariesIn(file).find(summary => summary.slug === slug)
    if (found) return found
  }
  return undefined
}

/** The paper's files have their address for a key; what is kept on the device is listed under longer ones. */
const isFile = ({ queryKey }: Query) => queryKey.length === 1

function summariesIn({ lead, seconds = [], sections = [], stories = [], related = [], next }: Holder): Summary[] {
  const inSections = sections.flatMap(section => section.stories ?? [])
  return [...(lead ? [lead] : []), ...seconds, ...inSections, ...stories, ...related, ...(next ? [next] : [])]
}
