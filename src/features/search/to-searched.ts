import type { Article, Summary } from '../../edition/model.ts'
import type { SearchedStory } from '../../edition/search.ts'
import { plainText } from '../../lib/plain-text.ts'

/** A kept story as the search knows it. What is kept is mostly whole, but nothing here needs more than a summary. */
export function toSearched(story: Summary & Partial<Pick<Article, 'keyPoints' | 'topics'>>): SearchedStory {
  const { keyPoints = [], topics = [], ...summary } = story
  return { ...summary, points: keyPoints.map(plainText), topics }
}
