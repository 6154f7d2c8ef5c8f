import { articleData } from '../../edition/addresses.ts'
import { isWhole } from '../../edition/is-whole.ts'
import type { Article } from '../../edition/model.ts'

/** A story as it was when the reader saved it. Times in milliseconds since 1970. */
export type SavedStory = {
  slug: string
  /** When he saved it. */
  at: number
  /** From when the text is: he may have saved a copy that was kept long before. Earlier releases did not note it. */
  from?: number
  article: Article
}

/** Whether a value that storage gave is such a story. */
export function isSavedStory(value: unknown): value is SavedStory {
  if (typeof value !== 'object' || value === null) return false
  const { slug, at, article } = value as Partial<SavedStory>
  return typeof slug === 'string' && typeof at === 'number' && isWhole(articleData(slug), article)
}

/** From when the text of a saved story is. */
export const ageOf = ({ at, from = at }: SavedStory): number => from
