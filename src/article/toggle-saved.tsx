import type { QueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { keptNotes } from '../data/kept/kept-notes.ts'
import { saveStory, unsaveStory } from '../data/saved/saved-stories.ts'
import { articleData } from '../edition/addresses.ts'
import type { Article } from '../edition/model.ts'
import { SaveTrouble } from './SaveTrouble.tsx'

/** Saves a story, or without one gives up what is saved under the slug. Resolves with what there is to say of it. */
export async function toggleSaved(
  slug: string,
  article: Article | undefined,
  client: QueryClient,
): Promise<ReactElement | undefined> {
  const outcome = article ? await saveStory(article, ageAtHand(slug, client)) : await unsaveStory(slug)
  return outcome === 'kept' ? undefined : <SaveTrouble why={outcome} isSaving={article !== undefined} />
}

/** From when the text of the story at hand is: as a kept copy that stands in, or else as it came. */
function ageAtHand(slug: string, client: QueryClient): number | undefined {
  const address = articleData(slug)
  return keptNotes().get(address)?.at ?? client.getQueryState([address])?.dataUpdatedAt
}
