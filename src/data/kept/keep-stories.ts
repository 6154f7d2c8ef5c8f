import { articleData } from '../../edition/addresses.ts'
import type { FrontPage } from '../../edition/model.ts'
import { storiesOf } from '../../lib/stories-of.ts'
import { type DataError, fetchData } from '../fetch-data.ts'
import { keepOpened } from './keep-file.ts'
import { keptNotes } from './kept-notes.ts'
import { readKept } from './read-kept.ts'

/** How long a story that is kept ahead may take, in milliseconds. */
const limit = 10_000
/** So many that could not be had say that it is the network, and not the stories. */
const enough = 3

/**
 * Keeps the stories of the front page that are not kept yet, or were kept before they last changed. Apart, since who reads
 * one story for the first time needs none of it. Never throws.
 */
export async function keepStories(front: FrontPage): Promise<void> {
  let failures = 0
  for (const { slug, published, updated } of storiesOf(front)) {
    const address = articleData(slug)
    const kept = await readKept(address)
    const changed = Date.parse(updated ?? published)
    // A story dated in the future is no newer each time the clock is looked at.
    if (kept && (kept.at > changed || changed > Date.now())) continue
    // On a network that falls silent, what is opened meanwhile is kept all the same.
    const fresh = await fetchData(address, { signal: AbortSignal.timeout(limit) }).catch(
      (error: DataError) => error.kind,
    )
    const trouble = typeof fresh === 'string' ? fresh : keptNotes().get(address)?.why
    // What is wrong with one story says nothing of the others; a network that is away, or a full device, does.
    if (trouble === 'unreachable' && ++failures === enough) return
    if (typeof fresh === 'object' && !trouble && !(await keepOpened(address, fresh))) return
  }
}
