import { noteName } from '../../edition/keeping.ts'
import { marksKey } from './saved-marks.ts'
import { isSavedStory, type SavedStory } from './saved-story.ts'

const key = noteName(import.meta.env.BASE_URL, 'held')

/**
 * Stories saved while there is no database: until the page is closed. The browser's storage for one tab carries them over
 * when the page is loaded anew, be it by the reader or by the paper itself after a release.
 */
const held = new Map(readCarried().map(story => [story.slug, story]))

/** The stories that are held, by slug. */
export const heldStories: ReadonlyMap<string, SavedStory> = held

/** Holds a story for as long as the page is not closed. */
export function hold(story: SavedStory): void {
  held.set(story.slug, story)
  carry()
}

/** Lets one story go, or all: they are saved for good, or given up. */
export function letGo(slug?: string): void {
  if (held.size === 0) return
  if (slug === undefined) held.clear()
  else held.delete(slug)
  carry()
}

function readCarried(): SavedStory[] {
  try {
    const carried: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(carried) ? carried.filter(isSavedStory) : []
  } catch {
    return []
  }
}

/** Where nothing can be carried over, the browser asks the reader before the page goes. */
function carry(): void {
  removeEventListener('beforeunload', ask)
  try {
    if (held.size === 0) for (const each of [key, marksKey]) sessionStorage.removeItem(each)
    else {
      sessionStorage.setItem(key, JSON.stringify([...held.values()]))
      sessionStorage.setItem(marksKey, JSON.stringify([...held.keys()].reverse()))
    }
  } catch {
    if (held.size > 0) addEventListener('beforeunload', ask)
  }
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault()
