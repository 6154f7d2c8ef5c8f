import { useQuery } from '@tanstack/react-query'
import { ArticleCard } from '../../article/ArticleCard.tsx'
import { articleQueries } from '../../article/article-queries.ts'
import { PageHead } from '../../article/PageHead.tsx'
import { QueryState } from '../../article/QueryState.tsx'
import { useEdition } from '../../data/edition-query.ts'
import { useMessages } from '../../data/language.tsx'
import { listAddress } from '../../edition/addresses.ts'
import type { FrontPage as Front } from '../../edition/model.ts'
import { FrontSection } from './FrontSection.tsx'
import { River } from './River.tsx'

/** The front page: lead, seconds, sections, and the river of everything else. */
export function FrontPage() {
  const front = useQuery(articleQueries.front())
  const { title, description } = useEdition()
  return (
    <div className="mx-auto max-w-7xl px-4 sm:px-6">
      <PageHead address={listAddress({ kind: 'front' })} {...(description && { description })} />
      <h1 className="sr-only">{title}</h1>
      {front.data ? <Stories front={front.data} /> : <QueryState query={front} />}
    </div>
  )
}

function Stories({ front }: { front: Front }) {
  const messages = useMessages()
  const { lead, seconds, sections } = front
  if (!lead) return <p className="py-24 text-center font-serif text-xl text-muted">{messages.noStories}</p>
  return (
    <>
      <div className="border-rule pt-6 pb-8 lg:pt-8">
        <ArticleCard story={lead} size="lead" first />
      </div>
      {seconds.length > 0 ? <Seconds stories={seconds} /> : null}
      {sections.map(({ section, stories }) => (
        <FrontSection key={section.slug} section={section} stories={stories} />
      ))}
      <River front={front} />
    </>
  )
}

const columns: Record<number, string> = {
  1: '',
  2: 'sm:grid-cols-2',
  3: 'sm:grid-cols-2 lg:grid-cols-3',
  4: 'sm:grid-cols-2 lg:grid-cols-4',
}

function Seconds({ stories }: { stories: Front['seconds'] }) {
  return (
    <div className={`grid gap-x-8 gap-y-8 border-t border-rule py-8 ${columns[stories.length] ?? columns[4]}`}>
      {stories.map(story => (
        <ArticleCard key={story.id} story={story} size="large" />
      ))}
    </div>
  )
}
