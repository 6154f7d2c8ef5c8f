import { cacheNames, noteName } from '../../edition/keeping.ts'
import { emptyCache } from '../../edition/empty-cache.ts'
import { inTurn } from './in-turn.ts'
import { listCaches } from './list-caches.ts'
import { noteTaken } from './taken-edition.ts'

const base = import.meta.env.BASE_URL
/** Stands for as long as a tab removes an edition, so that the others hear of the beginning and of the end. */
const key = noteName(base, 'removing')
/** Notes which editions were here when the reader last removed what he had taken along. */
const removedKey = noteName(base, 'removed')
/** How long a tab that is taking an edition may need to stop, in milliseconds; one of an older release never does. */
const patience = 2000

/** Whose turn it is to take an edition along, or to remove it: only one tab does either at a time. */
export const editionTurn = noteName(base, 'taking')

type Stage = 'begins' | 'is over'

const listeners = new Set<(stage: Stage) => void>()

/** Tells, until the page is closed, when an edition is removed in this tab or another. */
export function followRemoval(listener: (stage: Stage) => void): void {
  listeners.add(listener)
  addEventListener('storage', event => {
    if (event.key === key) listener(event.newValue === null ? 'is over' : 'begins')
  })
}

/** Removes every edition taken along, and what has come of one that is being taken, which is stopped. */
export async function removeEdition(): Promise<void> {
  tell('begins')
  try {
    await inTurn(editionTurn, removeNow, AbortSignal.timeout(patience)).catch(removeNow)
  } finally {
    tell('is over')
  }
}

async function removeNow(): Promise<void> {
  noteTaken(false)
  const { edition } = cacheNames(base)
  const own = (await listCaches()).filter(name => name.startsWith(edition))
  if (own.length > 0) noteRemoved(own.map(name => name.slice(edition.length)))
  for (const name of own) await emptyCache(name)
}

function noteRemoved(versions: readonly string[]): void {
  try {
    localStorage.setItem(removedKey, versions.join(' '))
  } catch {
    // Where storage is closed nothing comes by itself.
  }
}

/** Whether the reader has removed this edition, so that it does not come back by itself. */
export function wasRemoved(version: string): boolean {
  try {
    return localStorage.getItem(removedKey)?.split(' ').includes(version) === true
  } catch {
    return false
  }
}

function tell(stage: Stage): void {
  try {
    if (stage === 'begins') localStorage.setItem(key, String(Date.now()))
    else localStorage.removeItem(key)
  } catch {
    // Where storage is closed no tab takes anything.
  }
  for (const each of listeners) each(stage)
}
