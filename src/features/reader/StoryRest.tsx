import { Suspense, useDeferredValue } from 'react'
import { useLocation, useWay } from '../../data/place.tsx'
import type { Article } from '../../edition/model.ts'
import { ContentsFold } from './Contents.tsx'
import { contentsOf } from './contents-of.ts'
import { Corrections } from './Corrections.tsx'
import { KeyPoints } from './KeyPoints.tsx'
import { NextStory } from './NextStory.tsx'
import { RelatedStories } from './RelatedStories.tsx'
import { StoryBody } from './StoryBody.tsx'
import { Topics } from './Topics.tsx'
import { Translations } from './Translations.tsx'

/** Blocks that fill the first screens of a story. */
const opening = 6

/** Everything under the hero. What a list does not know of a story stands here, so that its arrival moves nothing above. */
export function StoryRest({ article }: { article: Article }) {
  const isWhole = useWhole()
  const headings = contentsOf(article)
  return (
    <>
      <Translations translations={article.translations} />
      <KeyPoints points={article.keyPoints} />
      <ContentsFold headings={headings} />
      {/* Body and foot are taken over each on its own, so that neither keeps a slow device from answering. */}
      <Suspense>
        <StoryBody
          blocks={isWhole ? article.body : article.body.slice(0, opening)}
          article={article}
          headings={headings}
        />
      </Suspense>
      {isWhole ? (
        <Suspense>
          <Corrections article={article} />
          <Topics topics={article.topics} />
          <RelatedStories stories={article.related} />
          {article.next ? <NextStory story={article.next} /> : null}
        </Suspense>
      ) : null}
    </>
  )
}

/**
 * A reader who taps a card gets the first screens of the story at once, and what is below them a moment later, while
 * reading. The printed page is whole; so is a page that somebody goes back to, or enters by a place inside it.
 */
function useWhole(): boolean {
  const { hash } = useLocation()
  // A page that was printed is entered as one that is gone back to.
  const isNew = useWay() !== 'pop' && hash === ''
  return useDeferredValue(true, isNew ? false : undefined)
}
