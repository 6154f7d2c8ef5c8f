import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { articleQueries } from '../../article/article-queries.ts'
import { NoStories } from '../../article/NoStories.tsx'
import { PageHead } from '../../article/PageHead.tsx'
import { QueryState } from '../../article/QueryState.tsx'
import { useMissingLists } from '../../article/missing-lists.ts'
import { useEdition } from '../../data/edition-query.tsx'
import { listAddress } from '../../edition/addresses.ts'
import type { FrontPage as Front } from '../../edition/model.ts'
import { FrontSkeleton } from './FrontSkeleton.tsx'
import { FrontSection } from './FrontSection.tsx'
import { FrontTop } from './FrontTop.tsx'
import { groupBands } from './group-bands.ts'
import { River } from './River.tsx'
import { useSharedAddress } from './use-shared-address.ts'

/** The front page: lead, seconds, sections, and the river of everything else. */
export function FrontPage() {
  const front = useQuery(articleQueries.front())
  const { title, description } = useEdition()
  const { front: unreached } = useMissingLists()
  useSharedAddress()
  return (
    <div className="mx-auto max-w-7xl px-4 sm:px-6">
      <PageHead address={listAddress({ kind: 'front' })} {...(description && { description })} />
      <h1 className="sr-only">{title}</h1>
      {front.data ? (
        <Stories front={front.data} />
      ) : front.error ? (
        <QueryState query={front} unreached={unreached} isPart />
      ) : (
        <FrontSkeleton />
      )}
    </div>
  )
}

/** Each row is taken over on its own, so that a long page never keeps a slow device from answering the reader. */
function Stories({ front }: { front: Front }) {
  const { lead, seconds, beside, sections } = front
  if (!lead) return <NoStories />
  return (
    <>
      <FrontTop lead={lead} seconds={seconds} beside={beside} />
      {groupBands(sections).map(bands => (
        <Suspense key={bands[0]?.section.slug}>
          <div className={`later grid grid-cols-1 gap-x-8 gap-y-8 pb-8 ${columns[bands.length] ?? ''}`}>
            {bands.map((band, i) => (
              <div key={band.section.slug} className={i > 0 ? 'lg:column-rule' : ''}>
                <FrontSection band={band} />
              </div>
            ))}
          </div>
        </Suspense>
      ))}
      <Suspense>
        <River front={front} />
      </Suspense>
    </>
  )
}

const columns: Record<number, string> = { 2: 'lg:grid-cols-2', 3: 'lg:grid-cols-3' }
