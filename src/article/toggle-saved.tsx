import type { QueryClient } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { keptNotes } from '../data/kept/kept-notes.ts'
import { readKept } from '../data/kept/read-kept.ts'
import { saveStory, unsaveStory } from '../data/saved/saved-stories.ts'
import { articleData } from '../edition/addresses.ts'
import { keptMark } from '../edition/keeping.ts'
import type { Article } from '../edition/model.ts'
import { SaveTrouble } from './SaveTrouble.tsx'

/** Saves a story, or without one gives up what is saved under the slug. Resolves with what there is to say of it. */
export async function toggleSaved(
  slug: string,
  article: Article | undefined,
  client: QueryClient,
): Promise<ReactElement | undefined> {
  const outcome = article ? await saveStory(article, await readAge(slug, client)) : await unsaveStory(slug)
  return outcome === 'kept' ? undefined : <SaveTrouble why={outcome} isSaving={article !== undefined} />
}

/** From when the text of the story at hand is; undefined where nothing tells. */
async function readAge(slug: string, client: QueryClient): Promise<number | undefined> {
  const address = articleData(slug)
  const note = keptNotes().get(address)
  if (note) return note.at
  // A printed page that came from the device, of which nobody has yet asked what has become.
  if (keptMark in document.documentElement.dataset) return (await readKept(address))?.at
  return client.getQueryState([address])?.dataUpdatedAt
}
