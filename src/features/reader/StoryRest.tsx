import type { Article } from '../../edition/model.ts'
import { ContentsFold } from './Contents.tsx'
import { contentsOf } from './contents-of.ts'
import { Corrections } from './Corrections.tsx'
import { KeyPoints } from './KeyPoints.tsx'
import { NextStory } from './NextStory.tsx'
import { RelatedStories } from './RelatedStories.tsx'
import { StoryBody } from './StoryBody.tsx'
import { Topics } from './Topics.tsx'

/** Everything under the hero. */
export function StoryRest({ article }: { article: Article }) {
  const headings = contentsOf(article)
  return (
    <>
      <KeyPoints points={article.keyPoints} />
      <ContentsFold headings={headings} />
      <StoryBody article={article} headings={headings} />
      <Corrections article={article} />
      <Topics topics={article.topics} />
      <RelatedStories stories={article.related} />
      {article.next ? <NextStory story={article.next} /> : null}
    </>
  )
}
