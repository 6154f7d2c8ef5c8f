import { articleData } from '../../edition/addresses.ts'
import type { Article } from '../../edition/model.ts'
import { DataError, fetchData } from '../fetch-data.ts'
import { keptNotes } from '../kept/kept-notes.ts'
import { type SaveOutcome, saveStory } from './saved-stories.ts'

/** Stories asked for at a time. */
const hands = 4
/** How long nothing may come before those that are missing are given up for now, in milliseconds. */
const patience = 20_000

/** What became of lost stories. */
export type Fetched = {
  /** Slugs of those that the paper has withdrawn. */
  withdrawn: string[]
  /** How many could not be had. */
  missing: number
  /** Why the last of those that came, and could not be saved for good, was not. */
  trouble?: Exclude<SaveOutcome, 'kept'>
}

type Order = {
  signal: AbortSignal
  /** Told after each story that it is saved, or why not. */
  onNext: () => void
}

/** Fetches lost stories and saves them again: all that can be had. Never throws. */
export async function fetchLost(lost: readonly string[], { signal, onNext }: Order): Promise<Fetched> {
  const fetched: Fetched = { withdrawn: [], missing: 0 }
  const stop = new AbortController()
  const giveUp = () => stop.abort()
  signal.addEventListener('abort', giveUp)
  let timer = setTimeout(giveUp, patience)
  const queue = [...lost]
  const work = async () => {
    for (let slug = queue.shift(); slug !== undefined; slug = queue.shift()) {
      try {
        const address = articleData(slug)
        const article = (await fetchData(address, { signal: stop.signal })) as Article
        // What is kept here may have stood in.
        const outcome = await saveStory(article, keptNotes().get(address)?.at)
        if (outcome !== 'kept') fetched.trouble = outcome
      } catch (error) {
        if (error instanceof DataError && error.kind === 'missing') fetched.withdrawn.push(slug)
        else fetched.missing += 1
      }
      clearTimeout(timer)
      if (!stop.signal.aborted) timer = setTimeout(giveUp, patience)
      onNext()
    }
  }
  await Promise.all(Array.from({ length: hands }, work))
  clearTimeout(timer)
  signal.removeEventListener('abort', giveUp)
  return fetched
}
