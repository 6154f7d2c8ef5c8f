import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
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
import { StoryRow } from './StoryRow.tsx'

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

/** Each section is taken over on its own, so that a long page never keeps a slow device from answering the reader. */
function Stories({ front }: { front: Front }) {
  const messages = useMessages()
  const { lead, seconds, sections } = front
  if (!lead) return <p className="py-24 text-center font-serif text-xl text-muted">{messages.noStories}</p>
  return (
    <>
      <div className="border-rule pt-6 pb-8 lg:pt-8">
        <ArticleCard story={lead} size="lead" first />
      </div>
      {seconds.length > 0 ? (
        <div className="border-t border-rule py-8">
          <StoryRow stories={seconds} headingLevel={2} />
        </div>
      ) : null}
      {sections.map(({ section, stories }) => (
        <Suspense key={section.slug}>
          <FrontSection section={section} stories={stories} />
        </Suspense>
      ))}
      <Suspense>
        <River front={front} />
      </Suspense>
    </>
  )
}
