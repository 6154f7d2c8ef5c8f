import type { ReactElement } from 'react'
import { saveStory, unsaveStory } from '../data/saved/saved-stories.ts'
import type { Article } from '../edition/model.ts'
import { SaveTrouble } from './SaveTrouble.tsx'

/** Saves a story, or without one gives up what is saved under the slug. Resolves with what there is to say of it. */
export async function toggleSaved(slug: string, article: Article | undefined): Promise<ReactElement | undefined> {
  const outcome = article ? await saveStory(article) : await unsaveStory(slug)
  return outcome === 'kept' ? undefined : <SaveTrouble why={outcome} isSaving={article !== undefined} />
}
