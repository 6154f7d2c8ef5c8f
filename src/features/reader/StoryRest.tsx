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

/** Everything under the hero. What a list does not know of a story stands here, so that its arrival moves nothing above. */
export function StoryRest({ article }: { article: Article }) {
  const headings = contentsOf(article)
  return (
    <>
      <Translations translations={article.translations} />
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
